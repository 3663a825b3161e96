package doanket;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import doanket.PageRules.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What ArchUnit cannot see: the pages. */
class PagesTest {

    /** For each rule, parts of a page of news that it must find fault with. */
    private static final Map<PageRules, List<String>> BAD = Map.ofEntries(
            entry(
                    PageRules.KEEPS_TO_ITS_FEATURE,
                    List.of("<p>#{homeView.name}</p>", "<p title=\"#{a and not fileText['x.y']}\"/>")),
            entry(PageRules.BEANS_EXIST, List.of("<p>#{newsNowhereView.name}</p>")),
            entry(
                    PageRules.EXPRESSIONS_CAN_BE_READ,
                    List.of("<p>#{row.empty}</p>", "<p>#{a and}</p>", "<p>#{a[b}</p>")),
            entry(
                    PageRules.NO_LITERAL_TEXT,
                    List.of(
                            "<p>Xin chào #{name}</p>",
                            "<p:commandButton value=\"Lưu\"/>",
                            "<p:inputText placeholder=\"Tìm\"/>",
                            "<ui:param name=\"title\" value=\"Tin mới\"/>",
                            "<input type=\"submit\" value=\"Gửi\"/>")),
            entry(PageRules.SHORT, List.of("\n".repeat(121))),
            entry(PageRules.STANDS_IN_A_TEMPLATE, List.of("<p/>")),
            entry(PageRules.NO_INLINE_STYLE, List.of("<p style=\"color: red\"/>", "<style>p {}</style>")),
            entry(
                    PageRules.NO_INLINE_SCRIPT,
                    List.of("<script>go()</script>", "<h:outputScript>go()</h:outputScript>", "<p:remoteCommand/>")),
            entry(PageRules.NO_EVENT_ATTRIBUTES, List.of("<p onclick=\"go()\"/>", "<p:ajax oncomplete=\"go()\"/>")),
            entry(PageRules.NO_SCRIPT_ADDRESSES, List.of("<a href=\"JavaScript:go()\"/>")),
            entry(PageRules.NO_FACES_AJAX, List.of("<f:ajax render=\"x\"/>")),
            entry(PageRules.NO_DEBUGGING, List.of("<ui:debug/>")),
            entry(
                    PageRules.INCLUDES_ARE_FIXED,
                    List.of("<ui:include src=\"/x/#{p}.xhtml\"/>", "<ui:decorate\n  template=\"${p}\"/>")),
            entry(PageRules.NOTHING_FROM_ELSEWHERE, List.of("<img src=\"//cdn/x.png\"/>", "<a href=\"http://x\"/>")),
            entry(
                    PageRules.KEPT_PARTS_ASK_NOTHING_ELSE,
                    List.of(
                            "<t:kept name='x'><p>#{viewer.name}</p></t:kept>",
                            "<t:kept name='x' row='#{a}'><p title=\"#{row.id()} #{empty a}\"/></t:kept>",
                            "<t:kept name='x'><ui:include src='/WEB-INF/includes/top.xhtml'/></t:kept>",
                            "<t:kept name='x'><h:form/></t:kept>")),
            entry(PageRules.ESCAPES, List.of("<h:outputText escape=\"false\"/>", "<h:outputText escape=\"#{x}\"/>")));

    static Stream<Page> pages() {
        return PageRules.pages().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keepsTheRules(Page page) {
        var softly = new SoftAssertions();
        for (var rule : PageRules.values()) {
            softly.assertThat(rule.faults(page)).as(page.path() + " " + rule).isEmpty();
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void bites(PageRules rule) {
        assertThat(BAD.get(rule))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(rule.faults(page(part))).isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void letsAGoodPagePass(PageRules rule) {
        var good = new Page("news/list.xhtml", """
                <ui:composition xmlns:ui="x" xmlns:p="x" xmlns:t="x" template="/WEB-INF/templates/reading.xhtml">
                  <!-- style="…" onclick="…" -->
                  <ui:param name="nav" value="news"/>
                  <button name="size" value="LARGE">A+</button>
                  <p title="#{newsText['list.title']} 1">#{viewer.name}: #{text['a.b']}, #{row.homeView}</p>
                  <a href="/news/view?id=#{row.id()}">#{newsText['list.open']}</a>
                  <t:kept name="row" row="#{row}"><ui:repeat value="#{row.parts()}" var="part">#{t:day(part.at)} #{part.a}</ui:repeat></t:kept>
                </ui:composition>""");

        assertThat(rule.faults(good)).isEmpty();
    }

    @Test
    void thereArePagesToLookAt() {
        assertThat(pages()).hasSizeGreaterThan(5);
    }

    private static Page page(String part) {
        return new Page(
                "news/list.xhtml",
                "<page xmlns:p='p' xmlns:h='h' xmlns:f='f' xmlns:ui='ui' xmlns:t='t'>" + part + "</page>");
    }
}
