package doanket.api;

import doanket.platform.PortalJson;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Takes records as JSON in UTF-8, up to a measure; what is no JSON object at all is a bad request. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class RecordReader implements MessageBodyReader<Record> {

    /** In bytes: the longest article with all its words. */
    static final int LARGEST = 2 * 1024 * 1024;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Record.class.isAssignableFrom(type);
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream from)
            throws IOException {
        return RecordReading.read(object(from), type);
    }

    static JsonObject object(InputStream from) throws IOException {
        var bytes = from.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            // Whoever is still sending hears the answer only afterwards; the guard has bounded how much that can be.
            from.transferTo(OutputStream.nullOutputStream());
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
        try (var reader = PortalJson.createReader(new StringReader(text(bytes)))) {
            return reader.readObject();
        } catch (RuntimeException e) {
            // Of what is nested too deeply the provider says so by no type of its own.
            throw new BadRequestException(e);
        }
    }

    /** Letters of another encoding are no text. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadRequestException(e);
        }
    }
}
