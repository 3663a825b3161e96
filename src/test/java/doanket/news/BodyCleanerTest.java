package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BodyCleanerTest {

    private static final String PICTURE = "00000000-0000-7000-8000-000000000001";

    @Test
    void cleanTextStaysAsItIs() {
        var text = "<h2>Kết quả</h2><p>Một <strong>hai</strong> <em>ba</em> <u>bốn</u> <s>năm</s>.</p>"
                + "<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul><blockquote><p>Lời</p></blockquote>";

        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void wordJunkBecomesParagraphs() {
        var pasted = """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
                <style><!-- @font-face {font-family:"Times New Roman";} p.MsoNormal {margin:0in;} --></style></head><body lang=VI>
                <!--StartFragment--><p class=MsoNormal style='text-indent:.5in'><b style='mso-bidi-font-weight:normal'>
                <span lang=VI style='font-size:14.0pt;line-height:107%'>Từ đầu năm<o:p></o:p></span></b></p>
                <p class=MsoNormal><span style='mso-spacerun:yes'>&nbsp;&nbsp; </span><o:p>&nbsp;</o:p></p>
                <p class=MsoNormal>MTTQ&nbsp;&nbsp;&nbsp;các&nbsp;cấp <i>đổi mới</i><span style='color:red'>.</span></p>
                <!--EndFragment--></body></html>""";

        assertThat(clean(pasted)).isEqualTo("<p><strong>Từ đầu năm</strong></p><p>MTTQ các cấp <em>đổi mới</em>.</p>");
    }

    @Test
    void wordListsBecomeLists() {
        var pasted = "<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'>"
                + "<span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>Một</p>"
                + "<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'>"
                + "<span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Hai</p>"
                + "<p class=MsoNormal>Hết</p>"
                + "<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.</span>Ba</p>";

        assertThat(clean(pasted)).isEqualTo("<ul><li>Một</li><li>Hai</li></ul><p>Hết</p><ol><li>Ba</li></ol>");
    }

    @Test
    void divsOfAChatWindowBecomeParagraphs() {
        var pasted = "<div><div><span>Dòng một</span></div><div><div>Dòng hai</div></div><div><br></div>"
                + "<div><span style=\"font-weight:700\">Đậm</span> và <span style=\"font-style:italic\">nghiêng</span></div></div>";

        assertThat(clean(pasted))
                .isEqualTo("<p>Dòng một</p><p>Dòng hai</p><p><strong>Đậm</strong> và <em>nghiêng</em></p>");
    }

    @Test
    void aBoldWrapperThatIsNotBoldCountsForNothing() {
        assertThat(clean("<b style=\"font-weight:normal\" id=\"docs-internal-guid-1\"><p>Chữ</p></b>"))
                .isEqualTo("<p>Chữ</p>");
    }

    @Test
    void looseTextAndDoubleBreaksMakeParagraphs() {
        assertThat(clean("Một<br>hai<br><br>ba<br>&nbsp;<br>bốn<br>"))
                .isEqualTo("<p>Một<br />hai</p><p>ba</p><p>bốn</p>");
    }

    @Test
    void emphasisAcrossParagraphsIsRepeatedInEach() {
        assertThat(clean("<b><p>Một</p><p>Hai</p></b>"))
                .isEqualTo("<p><strong>Một</strong></p><p><strong>Hai</strong></p>");
    }

    @Test
    void headingsBeginAtTheSecondLevelWithoutGaps() {
        assertThat(clean("<h4>a</h4><h4>b</h4><h1>c</h1><h5>d</h5>"))
                .isEqualTo("<h2>a</h2><h3>b</h3><h2>c</h2><h3>d</h3>");
    }

    @Test
    void tablesKeepTheirHeadsAndSpans() {
        var table = "<table border=1><thead><tr><th scope=\"col\" width=90>Xã</th><th>Điểm</th></tr></thead>"
                + "<tr><td rowspan=\"2\"><p>Mường Lâm</p></td><td><div>9</div><div>10</div></td></tr></table>";

        assertThat(clean(table))
                .isEqualTo("<table><thead><tr><th scope=\"col\">Xã</th><th>Điểm</th></tr></thead>"
                        + "<tbody><tr><td rowspan=\"2\">Mường Lâm</td><td>9<br />10</td></tr></tbody></table>");
    }

    @Test
    void linksLeadOutWithoutHandingAnythingOver() {
        assertThat(clean(
                        "<a href='https://mattran.example/?a=1' target=_blank>Trang</a> <a href='mailto:a@b.example'>thư</a>"
                                + " <a href='/news/view?id=1'>tin</a> <a href='ftp://x'>tệp</a>"))
                .contains("href=\"https://mattran.example/?a&#61;1\" rel=\"noopener noreferrer\"")
                .contains("href=\"mailto:a&#64;b.example\"")
                .contains("href=\"/news/view?id&#61;1\"")
                .contains("tệp")
                .doesNotContain("ftp");
    }

    @Test
    void picturesOfOursStandBetweenBlocks() {
        var body = BodyCleaner.clean("<p>Trước <img src=\"/media/" + PICTURE + "/960\" alt=x> sau</p><p>Cuối</p>");

        assertThat(body.html())
                .isEqualTo("<p>Trước sau</p><figure data-media=\"" + PICTURE + "\"></figure><p>Cuối</p>");
        assertThat(body.pictures()).containsExactly(UUID.fromString(PICTURE));
        assertThat(body.leftOut()).isZero();
    }

    @Test
    void aPictureStandsOnceAndItsContentIsDropped() {
        var figure = "<figure data-media=\"" + PICTURE + "\"><img src=x><figcaption>Chú thích</figcaption></figure>";

        assertThat(clean(figure + "<p>Giữa</p>" + figure))
                .isEqualTo("<figure data-media=\"" + PICTURE + "\"></figure><p>Giữa</p>");
    }

    @Test
    void picturesOfOthersAreCountedAndLeftOut() {
        var body =
                BodyCleaner.clean("<p>a<img src='data:image/png;base64,AAAA'><img src='https://x.example/a.jpg'>b</p>");

        assertThat(body.leftOut()).isEqualTo(2);
        assertThat(body.html()).isEqualTo("<p>ab</p>");
    }

    @Test
    void lettersAreComposed() {
        assertThat(clean("<p>" + Normalizer.normalize("Nông thôn mới", Normalizer.Form.NFD) + "</p>"))
                .isEqualTo("<p>Nông thôn mới</p>");
    }

    @Test
    void nothingButSpaceIsNothing() {
        assertThat(clean("<p>&nbsp;</p><p><b> </b></p><ul><li>&nbsp;</li></ul><div><br></div>"))
                .isEmpty();
        assertThat(clean(null)).isEmpty();
    }

    @Test
    void cleaningTwiceChangesNothing() {
        var once = clean("<h1>A</h1>x<ul>y<li>z<p>1</p><p>2</p></ul><table><tr><td>a<ul><li>b</table>"
                + "<blockquote>c<p>d</blockquote><pre>e\nf</pre><img src='/media/" + PICTURE + "'>g & h < i @ = +");

        assertThat(clean(once)).isEqualTo(once);
    }

    private static String clean(String html) {
        return BodyCleaner.clean(html).html();
    }
}
