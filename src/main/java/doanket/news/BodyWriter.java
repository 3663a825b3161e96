package doanket.news;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Writes the body of an article anew. On top stand only paragraphs, headings, lists, quotations, tables and pictures;
 * emphasis that spans several paragraphs is repeated in each; what is meant inside an item or a cell stays on its lines.
 */
final class BodyWriter {

    private static final int DEEPEST_LIST = 4;
    private static final Pattern PICTURE = Pattern.compile(
            "(?:https?://[^/]+)?/media/(" + BodyPolicy.UUID_SHAPE.pattern() + ")(?:/[0-9]{1,4})?/?(?:[?#].*)?");

    private final Document page = Document.createShell("");
    private final Deque<Element> containers = new ArrayDeque<>();
    private final List<Element> marks = new ArrayList<>();
    private final List<UUID> waiting = new ArrayList<>();
    private final Set<UUID> placed = new LinkedHashSet<>();
    private Element block;
    private int lists;
    private int leftOut;

    BodyWriter() {
        containers.push(page.body());
    }

    CleanBody finished(UnaryOperator<String> policy) {
        endBlock();
        placeWaiting();
        BodyTidy.tidy(page.body());
        page.outputSettings().prettyPrint(false);
        return new CleanBody(policy.apply(page.body().html()), List.copyOf(placed), leftOut);
    }

    void text(String text) {
        if (BodyTidy.isGap(text) && isAtLineStart()) {
            return;
        }
        innermost().appendChild(new TextNode(text));
    }

    private boolean isAtLineStart() {
        return block == null || block.childNodeSize() == 0 || endsInBreak();
    }

    private boolean endsInBreak() {
        return block.lastChild() instanceof Element last && last.normalName().equals("br");
    }

    /** Two breaks in a row are meant as a new paragraph. */
    void lineBreak() {
        if (block == null) {
            return;
        }
        if (endsInBreak() && block.normalName().equals("p")) {
            endBlock();
        } else {
            block.appendElement("br");
        }
    }

    /** Text belongs to the item or cell that is open, otherwise to a paragraph. */
    private Element innermost() {
        if (block == null) {
            block = takesText(container()) ? container() : container().appendElement(isList(container()) ? "li" : "p");
        }
        var place = block;
        for (var mark : marks) {
            var last = place.lastChild();
            if (last instanceof Element same && isSame(same, mark)) {
                place = same;
            } else {
                place = place.appendElement(mark.normalName());
                place.attributes().addAll(mark.attributes());
            }
        }
        return place;
    }

    private static boolean isSame(Element one, Element other) {
        return one.normalName().equals(other.normalName()) && one.attributes().equals(other.attributes());
    }

    private static boolean takesText(Element element) {
        return Set.of("li", "th", "td").contains(element.normalName());
    }

    private static boolean isList(Element element) {
        return Set.of("ul", "ol").contains(element.normalName());
    }

    private Element container() {
        return containers.peek();
    }

    private void endBlock() {
        block = null;
    }

    void paragraph(Runnable inside) {
        parted();
        inside.run();
        parted();
    }

    /** Inside an item or cell a new paragraph is a new line. */
    private void parted() {
        if (takesText(container())) {
            block = container();
            if (block.childNodeSize() > 0) {
                block.appendElement("br");
            }
        } else {
            endBlock();
            placeWaiting();
        }
    }

    void heading(int level, Runnable inside) {
        if (containers.size() > 1) {
            paragraph(inside);
            return;
        }
        endBlock();
        placeWaiting();
        block = container().appendElement("h" + level);
        inside.run();
        endBlock();
        placeWaiting();
    }

    void container(String name, Runnable inside) {
        boolean list = !name.equals("blockquote");
        if (list ? lists == DEEPEST_LIST : containers.size() > 1) {
            paragraph(inside);
            return;
        }
        lists += list ? 1 : 0;
        within(listHolder(list).appendElement(name), inside);
        lists -= list ? 1 : 0;
    }

    /** A list straight inside a list belongs to the item before it. */
    private Element listHolder(boolean list) {
        var holder = container();
        if (!list || !isList(holder)) {
            return holder;
        }
        var last = holder.lastElementChild();
        return last == null ? holder.appendElement("li") : last;
    }

    void item(Runnable inside) {
        if (isList(container())) {
            within(container().appendElement("li"), inside);
        } else if (lists == DEEPEST_LIST) {
            paragraph(inside);
        } else {
            container("ul", () -> item(inside));
        }
    }

    /** Paragraphs that are list items follow each other; they share one list. */
    void wordItem(String tag, Runnable inside) {
        if (containers.size() > 1) {
            paragraph(inside);
            return;
        }
        endBlock();
        placeWaiting();
        var last = container().lastElementChild();
        boolean goesOn = last != null && last.normalName().equals(tag) && last.hasAttr("word");
        var list = goesOn ? last : container().appendElement(tag).attr("word", "");
        within(list.appendElement("li"), inside);
    }

    private void within(Element element, Runnable inside) {
        endBlock();
        containers.push(element);
        inside.run();
        containers.pop();
        endBlock();
        if (containers.size() == 1) {
            placeWaiting();
        }
    }

    void table(Element typed, Consumer<Element> inside) {
        if (containers.size() > 1) {
            typed.select("> caption, > * > tr > td, > * > tr > th")
                    .forEach(cell -> paragraph(() -> inside.accept(cell)));
            return;
        }
        typed.select("> caption").forEach(caption -> paragraph(() -> inside.accept(caption)));
        var table = container().appendElement("table");
        for (var part : typed.select("> thead, > tbody, > tfoot")) {
            var rows = table.appendElement(part.normalName().equals("thead") ? "thead" : "tbody");
            part.select("> tr").forEach(row -> row(rows.appendElement("tr"), row, inside));
        }
        placeWaiting();
    }

    private void row(Element written, Element typed, Consumer<Element> inside) {
        for (var cell : typed.select("> td, > th")) {
            var made = written.appendElement(cell.normalName());
            for (var name : List.of("colspan", "rowspan", "scope")) {
                if (cell.hasAttr(name)) {
                    made.attr(name, cell.attr(name).strip());
                }
            }
            within(made, () -> inside.accept(cell));
        }
    }

    /** A picture of ours goes between blocks, after the one it was found in; any other is counted and left out. */
    void picture(String address) {
        var ours = PICTURE.matcher(address.strip());
        if (ours.matches()) {
            waiting.add(UUID.fromString(ours.group(1)));
        } else {
            leftOut++;
        }
        if (containers.size() == 1 && (block == null || block.childNodeSize() == 0)) {
            placeWaiting();
        }
    }

    private void placeWaiting() {
        waiting.stream()
                .filter(placed::add)
                .forEach(picture -> page.body().appendElement("figure").attr("data-media", picture.toString()));
        waiting.clear();
    }

    /** Opens a mark and tells how many there are now to close. */
    int open(String mark) {
        if (mark == null || marks.stream().anyMatch(open -> open.normalName().equals(mark))) {
            return 0;
        }
        marks.add(new Element(mark));
        return 1;
    }

    int openLink(String address) {
        if (!BodyPolicy.isAddress(address)
                || marks.stream().anyMatch(open -> open.normalName().equals("a"))) {
            return 0;
        }
        marks.add(new Element("a").attr("href", address));
        return 1;
    }

    void close(int opened) {
        for (int i = 0; i < opened; i++) {
            marks.remove(marks.size() - 1);
        }
    }
}
