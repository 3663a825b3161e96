package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticlePrintTest {

    @Test
    void theFileIsCalledLikeTheArticleInPlainLetters() {
        assertThat(ArticlePrint.nameOf("Hội nghị “Đoàn kết” lần thứ 2")).isEqualTo("hoi-nghi-doan-ket-lan-thu-2.pdf");
    }

    @Test
    void theNameOfTheFileEndsWithAWholeWord() {
        var name = ArticlePrint.nameOf("nghiêng ".repeat(30));

        assertThat(name).hasSizeLessThan(90).endsWith("-nghieng.pdf");
    }

    @Test
    void aTitleWithoutLettersStillMakesAName() {
        assertThat(ArticlePrint.nameOf("“…”\r\n\"; x=../..")).isEqualTo("x.pdf");
        assertThat(ArticlePrint.nameOf("…")).isEqualTo("bai-viet.pdf");
    }
}
