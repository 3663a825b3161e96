package doanket.survey;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The answers of all questions as one text: lines parted by chr(30), counts by commas; nothing for what was not counted. */
@Converter
public class AnswersConverter implements AttributeConverter<List<Answer>, String> {

    private static final String LINE = "\u001e";

    @Override
    public String convertToDatabaseColumn(List<Answer> answers) {
        return answers == null
                ? ""
                : answers.stream().map(AnswersConverter::line).collect(Collectors.joining(LINE));
    }

    private static String line(Answer answer) {
        return told(answer.satisfied()) + "," + told(answer.dissatisfied()) + "," + told(answer.silent());
    }

    private static String told(Integer count) {
        return count == null ? "" : count.toString();
    }

    @Override
    public List<Answer> convertToEntityAttribute(String stored) {
        return stored == null || stored.isEmpty()
                ? List.of()
                : Arrays.stream(stored.split(LINE))
                        .map(AnswersConverter::answer)
                        .toList();
    }

    private static Answer answer(String line) {
        var parts = line.split(",", -1);
        return new Answer(count(parts[0]), count(parts[1]), count(parts[2]));
    }

    private static Integer count(String part) {
        return part.isEmpty() ? null : Integer.valueOf(part);
    }
}
