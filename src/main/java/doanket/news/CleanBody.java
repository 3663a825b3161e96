package doanket.news;

import java.util.List;
import java.util.UUID;

/** What is left of pasted or typed markup: clean semantic HTML, the pictures placed in it, and how many were left out. */
record CleanBody(String html, List<UUID> pictures, int leftOut) {}
