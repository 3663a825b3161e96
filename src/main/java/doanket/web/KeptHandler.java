package doanket.web;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.MetaRuleset;
import jakarta.faces.view.facelets.TagAttribute;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code t:kept}: a part of a page that depends on nothing but the values it is given (and on the language), so that what
 * was written for equal values is written again without building or asking anything. {@code name} tells the part; each
 * other attribute is a value that compares by content, and a variable of that name below. PagesTest sees to it that nothing
 * else is asked there. No form of Faces can stand in it.
 */
public class KeptHandler extends ComponentHandler {

    private static final String NAME = "name";

    private final String name;
    private final List<TagAttribute> values;

    public KeptHandler(ComponentConfig config) {
        super(config);
        name = getRequiredAttribute(NAME).getValue();
        values = Arrays.stream(tag.getAttributes().getAll())
                .filter(attribute -> !attribute.getLocalName().equals(NAME))
                .toList();
    }

    @Override
    protected MetaRuleset createMetaRuleset(Class type) {
        return super.createMetaRuleset(type).ignoreAll();
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent part) throws IOException {
        var given = new ArrayList<Object>(values.size());
        values.forEach(value -> given.add(value.getObject(context)));
        var faces = context.getFacesContext();
        var language = faces.getViewRoot().getLocale().getLanguage();
        if (!((Kept) part).recall(faces, new KeptTexts.Key(name, language, given))) {
            build(context, part, given);
        }
    }

    private void build(FaceletContext context, UIComponent part, List<Object> given) throws IOException {
        var around = context.getVariableMapper();
        var below = new Below(around);
        for (int i = 0; i < given.size(); i++) {
            below.setVariable(
                    values.get(i).getLocalName(),
                    context.getExpressionFactory().createValueExpression(given.get(i), Object.class));
        }
        context.setVariableMapper(below);
        try {
            super.applyNextHandler(context, part);
        } finally {
            context.setVariableMapper(around);
        }
    }

    /** The variables of a part, before those of the page around it. */
    private static final class Below extends VariableMapper {

        private final VariableMapper around;
        private final Map<String, ValueExpression> own = new HashMap<>();

        Below(VariableMapper around) {
            this.around = around;
        }

        @Override
        public ValueExpression resolveVariable(String variable) {
            var found = own.get(variable);
            return found == null ? around.resolveVariable(variable) : found;
        }

        @Override
        public ValueExpression setVariable(String variable, ValueExpression expression) {
            return own.put(variable, expression);
        }
    }
}
