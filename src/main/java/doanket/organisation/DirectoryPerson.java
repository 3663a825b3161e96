package doanket.organisation;

import java.util.List;
import java.util.UUID;

/** One person of the directory with the posts held today, the main one first. */
public record DirectoryPerson(UUID id, String fullName, String email, String phone, List<PersonPost> posts) {}
