package doanket.paper;

import java.util.List;

/**
 * One of the regimes of papers that live side by side; its rules are rows of the installation. {@code clauseStyles} tells for
 * each depth how a clause is numbered, by a sample: {@code I-}, {@code 1-}, {@code a)}, {@code 1.}, {@code -}.
 * {@code numberPattern} is for types with a heading, {@code letterPattern} for letters without one; the places in them are
 * {@code {n}}, {@code {nn}} (two digits at least), {@code {type}}, {@code {symbol}}. {@code perTerm}: numbers run for a term of
 * the committee, otherwise for a calendar year.
 */
public record PaperFamily(
        String code,
        String name,
        PaperLayout layout,
        List<String> clauseStyles,
        String numberPattern,
        String letterPattern,
        boolean perTerm) {}
