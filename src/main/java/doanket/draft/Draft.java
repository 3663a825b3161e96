package doanket.draft;

import java.time.Instant;

/** One form as its writer left it: the fields as a JSON object, or null once the form was saved. */
public record Draft(String body, Instant updatedAt) {}
