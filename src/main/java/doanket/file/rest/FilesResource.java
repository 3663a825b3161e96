package doanket.file.rest;

import doanket.api.ApiOperation;
import doanket.api.ApiResource;
import doanket.file.AttachedFile;
import doanket.file.FileDownload;
import doanket.file.FileService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;

/** Files that go with what may be read. One that is not there and one that may not be read look the same. */
@Path("/files")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class FilesResource implements ApiResource {

    private static final int WHOLE = 0;

    @Inject
    private FileService files;

    @GET
    @Path("/{id}")
    @ApiOperation(
            value = "Tên, loại và kích thước (byte) của một tệp đính kèm mà chủ mã được đọc",
            en = "Name, type and size (bytes) of an attached file that the token's owner may read")
    public AttachedFile one(@PathParam("id") UUID id) {
        return AttachedFile.of(files.open(id, WHOLE).file());
    }

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.WILDCARD)
    @ApiOperation(value = "Nội dung của một tệp đính kèm", en = "Content of an attached file")
    public Response content(@PathParam("id") UUID id) {
        var file = files.open(id, WHOLE);
        StreamingOutput bytes = to -> file.bytes().transferTo(to);
        return Response.ok(bytes, file.file().type())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileDownload.disposition(false, file.file().name()))
                .header("Content-Security-Policy", FileDownload.POLICY)
                .build();
    }
}
