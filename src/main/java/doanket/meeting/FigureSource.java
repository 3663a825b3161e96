package doanket.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tells figures that a meeting of a unit looks at; written by the features that count. */
public interface FigureSource {

    List<MeetingFigure> figures(UUID host, LocalDate day);
}
