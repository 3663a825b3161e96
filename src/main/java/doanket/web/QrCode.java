package doanket.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/** A text as a code that cameras read, drawn as SVG. */
public final class QrCode {

    private QrCode() {}

    public static String svg(String content) {
        try {
            return svg(new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String svg(BitMatrix code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        var size = code.getWidth() + " " + code.getHeight();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size
                + "\"><rect width=\"100%\" height=\"100%\"" + " fill=\"#fff\"/><path d=\"" + path + "\"/></svg>";
    }
}
