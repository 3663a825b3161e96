package doanket.organisation.rest;

import doanket.organisation.FormerNameRow;
import doanket.organisation.RelatedUnits;
import doanket.organisation.SuccessionKind;
import doanket.organisation.SuccessionRow;
import doanket.organisation.TermRow;
import doanket.organisation.UnitDetail;
import doanket.organisation.UnitPost;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A unit, in the language that is asked for as far as the catalogues have it. */
public record UnitSheet(
        UUID id,
        String code,
        String name,
        String shortName,
        String type,
        String level,
        LocalDate from,
        LocalDate to,
        List<UnitKin> above,
        List<UnitKin> below,
        List<UnitMember> members,
        UnitPast past) {

    /** Somebody in a post of a unit. */
    public record UnitMember(UUID person, String fullName, String title, String email, String phone) {

        static UnitMember of(UnitPost post, String language) {
            return new UnitMember(post.person(), post.fullName(), post.title(language), post.email(), post.phone());
        }
    }

    /** Units above or beneath in one way; the first of them, and how many there are. */
    public record UnitKin(String kind, List<NamedUnit> units, long total) {

        static UnitKin of(RelatedUnits related, String language) {
            return new UnitKin(
                    related.heading().in(language),
                    related.units().stream()
                            .map(unit -> new NamedUnit(unit.id(), unit.code(), unit.name()))
                            .toList(),
                    related.total());
        }
    }

    /** A unit by its name. */
    public record NamedUnit(UUID id, String code, String name) {}

    /** How it came to be what it is: the names it had, its terms of office, and the units before and after it. */
    public record UnitPast(
            List<UnitEarlierName> names,
            List<UnitTerm> terms,
            List<UnitBeforeOrAfter> predecessors,
            List<UnitBeforeOrAfter> successors) {

        static UnitPast of(UnitDetail.UnitHistory history) {
            return new UnitPast(
                    history.formerNamesInTime().stream()
                            .map(UnitEarlierName::of)
                            .toList(),
                    history.terms().stream().map(UnitTerm::of).toList(),
                    history.predecessors().stream().map(UnitBeforeOrAfter::of).toList(),
                    history.successors().stream().map(UnitBeforeOrAfter::of).toList());
        }
    }

    /** What it was called until a day, and by which decision otherwise since. */
    public record UnitEarlierName(String name, LocalDate lastDay, String decision) {

        static UnitEarlierName of(FormerNameRow row) {
            return new UnitEarlierName(row.name(), row.lastDay(), row.decision());
        }
    }

    /** A term of office. */
    public record UnitTerm(String name, LocalDate from, LocalDate to) {

        static UnitTerm of(TermRow row) {
            return new UnitTerm(row.name(), row.from(), row.to());
        }
    }

    /** A unit that came before or after it, by which decision and on which day. */
    public record UnitBeforeOrAfter(UUID unit, String name, SuccessionKind kind, String decision, LocalDate day) {

        static UnitBeforeOrAfter of(SuccessionRow row) {
            return new UnitBeforeOrAfter(row.unit(), row.name(), row.kind(), row.decision(), row.day());
        }
    }

    static UnitSheet of(UnitDetail unit, String language) {
        var naming = unit.naming();
        return new UnitSheet(
                unit.id(),
                naming.code(),
                naming.name(),
                naming.shortName(),
                naming.type().in(language),
                naming.level().in(language),
                unit.from(),
                unit.to(),
                unit.above().stream().map(one -> UnitKin.of(one, language)).toList(),
                unit.below().stream().map(one -> UnitKin.of(one, language)).toList(),
                unit.posts().stream().map(post -> UnitMember.of(post, language)).toList(),
                UnitPast.of(unit.history()));
    }
}
