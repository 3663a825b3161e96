package doanket.file;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;

/** Reads stored bytes a piece at a time, so that a slow reader holds neither memory nor a connection of the database. */
class ChunkStream extends InputStream {

    static final int CHUNK = 1024 * 1024;

    private final IntFunction<byte[]> chunks;
    private final long size;
    private long given;
    private byte[] chunk = new byte[0];

    ChunkStream(long size, IntFunction<byte[]> chunks) {
        this.size = size;
        this.chunks = chunks;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (given == size) {
            return -1;
        }
        int start = (int) (given % CHUNK);
        if (start == 0) {
            chunk = chunks.apply((int) (given / CHUNK));
        }
        int count = Math.min(length, chunk.length - start);
        System.arraycopy(chunk, start, into, offset, count);
        given += count;
        return count;
    }
}
