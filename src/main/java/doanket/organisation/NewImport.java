package doanket.organisation;

import java.time.Instant;
import java.util.UUID;

/** A file as it was uploaded, by whom and when. */
record NewImport(String fileName, byte[] content, UUID account, Instant at) {}
