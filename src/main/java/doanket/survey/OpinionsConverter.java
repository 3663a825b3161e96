package doanket.survey;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Opinions as one text: lines parted by chr(30), how many and what by chr(31); texts have neither. */
@Converter
public class OpinionsConverter implements AttributeConverter<List<Opinion>, String> {

    private static final String LINE = "\u001e";
    private static final String PART = "\u001f";

    @Override
    public String convertToDatabaseColumn(List<Opinion> opinions) {
        return opinions == null
                ? ""
                : opinions.stream().map(one -> one.people() + PART + one.text()).collect(Collectors.joining(LINE));
    }

    @Override
    public List<Opinion> convertToEntityAttribute(String stored) {
        return stored == null || stored.isEmpty()
                ? List.of()
                : Arrays.stream(stored.split(LINE))
                        .map(OpinionsConverter::opinion)
                        .toList();
    }

    private static Opinion opinion(String line) {
        var parts = line.split(PART, 2);
        return new Opinion(parts[1], Integer.parseInt(parts[0]));
    }
}
