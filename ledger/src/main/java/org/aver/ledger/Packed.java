package org.aver.ledger;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Bytes in zlib's format. A dictionary is a text that the bytes are likely to repeat; only its last 32 KiB count. The
 * ledger hashes the bytes, never their packed form, so another build of zlib changes nothing.
 */
final class Packed {
    private static final byte[] NONE = {};

    private Packed() {
    }

    static byte[] pack(byte[] bytes) {
        return pack(bytes, NONE);
    }

    static byte[] pack(byte[] bytes, byte[] dictionary) {
        Deflater deflater = new Deflater();
        try {
            if (dictionary.length > 0) {
                deflater.setDictionary(dictionary);
            }
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    static byte[] unpack(byte[] packed) throws DataFormatException {
        return unpack(packed, NONE);
    }

    /** @throws DataFormatException where the bytes are damaged, cut off, or followed by others */
    static byte[] unpack(byte[] packed, byte[] dictionary) throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                out.write(buffer, 0, count);
                if (count == 0 && inflater.needsDictionary()) {
                    setDictionary(inflater, dictionary);
                } else if (count == 0 && !inflater.finished()) {
                    throw new DataFormatException("cut off");
                }
            }
            if (inflater.getRemaining() > 0) {
                throw new DataFormatException("followed by other bytes");
            }
            return out.toByteArray();
        } finally {
            inflater.end();
        }
    }

    private static void setDictionary(Inflater inflater, byte[] dictionary) throws DataFormatException {
        try {
            inflater.setDictionary(dictionary);
        } catch (IllegalArgumentException e) {
            throw new DataFormatException("packed against another text");
        }
    }
}
