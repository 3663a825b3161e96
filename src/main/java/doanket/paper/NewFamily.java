package doanket.paper;

/** A family of papers to be added: it begins with the rules of another one. */
public record NewFamily(String code, String nameVi, String nameEn) {

    /** Refuses a code of another shape, and no name. */
    NewFamily sound() {
        return new NewFamily(TypedWords.code(code), TypedWords.name(nameVi), TypedWords.name(nameEn));
    }
}
