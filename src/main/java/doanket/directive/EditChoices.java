package doanket.directive;

import doanket.paper.PaperType;
import doanket.paper.SignForm;
import java.io.Serializable;
import java.util.List;

/** What can be chosen while a paper is written: types and ways of signing of the issuer's family, and types of units. */
public record EditChoices(String family, List<PaperType> types, List<SignForm> signForms, List<TypeChoice> unitTypes)
        implements Serializable {}
