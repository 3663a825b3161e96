package doanket.survey;

import doanket.platform.VietnameseText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Questions as they are typed or pasted: one to a line, the overall one behind an asterisk; numbers at the front are ours to give. */
final class TypedQuestions {

    private static final int MOST = 60;

    /** A digit right behind it makes another number of it: 10.000 hộ. */
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:(?:Câu[\\s\\p{Z}]*)?\\d{1,2}[\\s\\p{Z}]*[.):](?!\\d)[\\s\\p{Z}]*)+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TypedQuestions() {}

    /** Refuses no questions, too many, and none or two that ask about everything. */
    static List<Question> read(String typed) {
        var lines = VietnameseText.nfc(typed == null ? "" : typed)
                .lines()
                .map(VietnameseText::trimmed)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty() || lines.size() > MOST) {
            throw SurveyRefused.questionsBad(MOST);
        }
        var questions = new ArrayList<Question>();
        for (var line : lines) {
            questions.add(question(questions.size() + 1, line));
        }
        if (questions.stream().filter(Question::overall).count() != 1) {
            throw SurveyRefused.overallBad();
        }
        return questions;
    }

    /** The asterisk may stand before the number or behind it. */
    private static Question question(int number, String line) {
        var unnumbered = NUMBER.matcher(line).replaceFirst("");
        boolean isOverall = unnumbered.startsWith("*");
        var text = isOverall ? VietnameseText.trimmed(unnumbered.substring(1)) : unnumbered;
        return new Question(number, NUMBER.matcher(text).replaceFirst(""), isOverall);
    }

    static String print(List<Question> questions) {
        return questions.stream()
                .map(one -> (one.overall() ? "* " : "") + one.text())
                .collect(Collectors.joining("\n"));
    }
}
