package doanket.home;

/**
 * One row of a tile. A list shows {@code figure} as a chip of the colour {@code tone} (good, warn, bad, info, or null); the
 * leading piece shows it as the line below the text and {@code tone} as the name of its category; a row of figures shows it
 * large, with the title below; a bar is {@code figure} in a hundred, in the colour {@code tone}. A row of a list without {@code href} is a plain sentence: what to do while there is nothing.
 */
public record TileRow(String title, String detail, String href, String image, String figure, String tone) {}
