package doanket.survey;

import doanket.platform.VietnameseText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Questions as they are typed or pasted: one to a line, the overall one behind an asterisk; numbers at the front are ours to give. */
final class TypedQuestions {

    private static final int MOST = 60;
    private static final Pattern NUMBER = Pattern.compile("^(?:Câu\\s*)?\\d{1,2}\\s*[.):]\\s*");

    private TypedQuestions() {}

    /** Refuses no questions, too many, and none or two that ask about everything. */
    static List<Question> read(String typed) {
        var lines = VietnameseText.nfc(typed == null ? "" : typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty() || lines.size() > MOST) {
            throw SurveyRefused.questionsBad(MOST);
        }
        var questions = new ArrayList<Question>();
        for (var line : lines) {
            boolean isOverall = line.startsWith("*");
            var text = isOverall ? line.substring(1).strip() : line;
            questions.add(
                    new Question(questions.size() + 1, NUMBER.matcher(text).replaceFirst(""), isOverall));
        }
        if (questions.stream().filter(Question::overall).count() != 1) {
            throw SurveyRefused.overallBad();
        }
        return questions;
    }

    static String print(List<Question> questions) {
        return questions.stream()
                .map(one -> (one.overall() ? "* " : "") + one.text())
                .collect(Collectors.joining("\n"));
    }
}
