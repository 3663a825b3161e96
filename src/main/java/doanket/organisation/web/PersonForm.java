package doanket.organisation.web;

import doanket.identity.NewPerson;
import java.io.Serializable;

/** A person while he or she is being entered or corrected. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String fullName;
    private String email;
    private String phone;

    void show(NewPerson known) {
        fullName = known.fullName();
        email = known.email();
        phone = known.phone();
    }

    NewPerson wanted() {
        return new NewPerson(fullName, email, phone);
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
