package doanket.identity.web;

import doanket.identity.ApiScope;
import doanket.identity.ApiTokenRow;
import doanket.identity.ApiTokens;
import doanket.identity.NewApiToken;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** One's own personal access tokens: a new one, whose secret is shown once, and revoking those that are there. */
@Named
@RequestScoped
public class IdentityTokensView {

    private static final List<Integer> DAYS = List.of(30, 90, 180, 365);

    /** One use that can be ticked. */
    public static final class Line {

        private final ApiScope scope;
        private boolean chosen;

        Line(ApiScope scope, boolean chosen) {
            this.scope = scope;
            this.chosen = chosen;
        }

        public ApiScope getScope() {
            return scope;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }
    }

    @Inject
    private ApiTokens tokens;

    @Inject
    private HttpServletRequest request;

    private List<ApiTokenRow> rows;
    private List<Line> lines;
    private String name;
    private int days = DAYS.get(1);
    private String password;
    private String secret;

    @PostConstruct
    void load() {
        rows = tokens.own();
        lines = EnumSet.allOf(ApiScope.class).stream()
                .map(scope -> new Line(scope, scope == ApiScope.READ))
                .toList();
    }

    public void make() {
        var scopes = EnumSet.noneOf(ApiScope.class);
        lines.stream().filter(Line::isChosen).map(Line::getScope).forEach(scopes::add);
        secret = tokens.make(new NewApiToken(name, scopes, days), password);
        name = null;
        load();
    }

    public String revoke(UUID token) {
        tokens.revoke(token);
        return "/identity/tokens?faces-redirect=true&done=revoked";
    }

    /** Whether the last thing done was to revoke one. */
    public boolean isRevoked() {
        return secret == null && "revoked".equals(request.getParameter("done"));
    }

    public boolean isMade() {
        return secret != null;
    }

    public String getSecret() {
        return secret;
    }

    public List<ApiTokenRow> getRows() {
        return rows;
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Integer> getChoices() {
        return DAYS;
    }

    /** Typed again each time. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
