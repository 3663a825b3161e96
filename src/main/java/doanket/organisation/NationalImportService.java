package doanket.organisation;

import doanket.identity.Allowed;
import doanket.identity.CurrentUser;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The national list of provinces and communes: uploaded here, brought in by a job that any node may take. */
@ApplicationScoped
@Transactional
public class NationalImportService {

    private static final int LAST = 10;

    private final ImportRepository imports;
    private final CurrentUser user;
    private final Deeds deeds;
    private final Event<ImportWorker.Uploaded> uploaded;
    private final Clock clock;

    protected NationalImportService() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    NationalImportService(
            ImportRepository imports,
            CurrentUser user,
            Deeds deeds,
            Event<ImportWorker.Uploaded> uploaded,
            Clock clock) {
        this.imports = imports;
        this.user = user;
        this.deeds = deeds;
        this.uploaded = uploaded;
        this.clock = clock;
    }

    /** Looks at the file and puts it in the row. Refuses what is not such a list; new units begin on the given day. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public UUID upload(String fileName, byte[] content, LocalDate fromDay) {
        if (fromDay == null) {
            throw OrganisationRefused.beginMissing();
        }
        NationalList.read(content);
        var file =
                ImportFile.waiting(new NewImport(fileName, content, user.get().account(), clock.instant()), fromDay);
        imports.add(file);
        deeds.write("import.uploaded", file.fileId(), null, file.fileName());
        uploaded.fire(new ImportWorker.Uploaded());
        return file.fileId();
    }

    /** The last ten imports with how far they are, the latest first. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public List<ImportState> last() {
        return imports.states(LAST);
    }
}
