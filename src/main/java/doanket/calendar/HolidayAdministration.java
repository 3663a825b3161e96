package doanket.calendar;

import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.platform.AfterCommit;
import doanket.platform.TypedDay;
import doanket.platform.VietnamTime;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The holiday calendar, as the Government decides it anew each year. Deadlines count by it from then on. */
@ApplicationScoped
@Transactional
public class HolidayAdministration {

    private static final int LONGEST_NAME = 100;

    private final HolidayRepository holidays;
    private final HolidayMemory memory;
    private final AfterCommit commit;
    private final Deeds deeds;
    private final Clock clock;

    protected HolidayAdministration() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    HolidayAdministration(
            HolidayRepository holidays, HolidayMemory memory, AfterCommit commit, Deeds deeds, Clock clock) {
        this.holidays = holidays;
        this.memory = memory;
        this.commit = commit;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** The marked days of that year, in their order; of this year, if the year is none that anybody plans for. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public List<HolidayRow> of(int year) {
        return holidays.of(sensible(year)).stream()
                .map(day -> new HolidayRow(day.day(), day.worked(), day.nameVi(), day.nameEn()))
                .toList();
    }

    /** The year itself, or this one. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public int sensible(int year) {
        var today = VietnamTime.day(clock.instant());
        return year > 0 && year < 10_000 && TypedDay.isSensible(LocalDate.of(year, 1, 1)) ? year : today.getYear();
    }

    /** Marks a day that is not marked yet; refuses one that is, as {@link #mark} does otherwise. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void add(HolidayRow typed) {
        nameOf(typed.day()).ifPresent(name -> {
            throw CalendarRefused.markedAlready(VietnamTime.told(typed.day()), name);
        });
        mark(typed);
    }

    private Optional<String> nameOf(LocalDate day) {
        return holidays.all().stream()
                .filter(known -> known.day().equals(day))
                .findFirst()
                .map(Holiday::nameVi);
    }

    /**
     * Marks the day, in place of what it was marked with before. Refuses a day without a name, a day of rest that is to be
     * free (it is) and another day that is to be worked (it is).
     */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void mark(HolidayRow typed) {
        if (typed.day() == null || !TypedDay.isSensible(typed.day())) {
            throw CalendarRefused.noDay();
        }
        var nameVi = name(typed.nameVi());
        var nameEn = typed.nameEn() == null || typed.nameEn().isBlank() ? nameVi : name(typed.nameEn());
        refuseWhatChangesNothing(typed.day(), typed.worked());
        var before = nameOf(typed.day()).orElse("");
        holidays.put(new Holiday(typed.day(), typed.worked(), nameVi, nameEn));
        deeds.write("holiday.marked", null, null, VietnamTime.told(typed.day()) + ": " + before + " → " + nameVi);
        changed();
    }

    private void refuseWhatChangesNothing(LocalDate day, boolean worked) {
        boolean weekend = !holidays.week().isWorked(day.getDayOfWeek());
        if (weekend && !worked) {
            throw CalendarRefused.alreadyFree(VietnamTime.told(day));
        }
        if (!weekend && worked) {
            throw CalendarRefused.alreadyWorked(VietnamTime.told(day));
        }
    }

    /** The days of the week on which offices work, and the hours. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public WorkWeek week() {
        return holidays.week();
    }

    /** Refuses what somebody else has changed since it was read. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void work(WorkWeek week) {
        var before = holidays.week();
        if (!holidays.set(week)) {
            throw CalendarRefused.changedMeanwhile();
        }
        deeds.write("holiday.week", null, null, before.told() + " → " + week.told());
        changed();
    }

    /** The day is a day like others again; nothing happens where it was not marked. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void unmark(LocalDate day) {
        if (holidays.remove(day)) {
            deeds.write("holiday.unmarked", null, null, VietnamTime.told(day));
            changed();
        }
    }

    private void changed() {
        commit.once(HolidayMemory.class.getName(), memory::forget);
    }

    private static String name(String typed) {
        var name = typed == null ? "" : VietnameseText.nfc(typed).strip();
        if (name.isEmpty()) {
            throw CalendarRefused.noName();
        }
        if (name.length() > LONGEST_NAME) {
            throw CalendarRefused.longName();
        }
        return name;
    }
}
