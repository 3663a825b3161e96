package doanket.meeting.web;

import doanket.meeting.Minutes;
import doanket.meeting.MinutesTexts;
import doanket.platform.Uuids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The earlier texts of the minutes, one of them to be read and copied back. */
@Named
@RequestScoped
public class MeetingTextsView {

    @Inject
    private Minutes minutes;

    private String id;
    private String text;
    private MinutesTexts texts;

    public void load() {
        texts = minutes.texts(Uuids.orNull(id), Uuids.orNull(text));
    }

    public MinutesTexts getTexts() {
        return texts;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
