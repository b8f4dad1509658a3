package org.aver.reader.gazetteer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the file that {@link Gazetteer} maps. Entries get their numbers in the order they are added. One thread. */
public final class GazetteerWriter {
    private static final int LONGEST_NAME = 255;

    private final List<Entry> entries = new ArrayList<>();
    private final TreeMap<byte[], TreeSet<Integer>> postings = new TreeMap<>(Arrays::compareUnsigned);

    /** Adds a place; its number must be {@link #size()}. */
    public void add(Entry entry) {
        if (entry.index() != entries.size()) {
            throw new IllegalArgumentException("entry " + entry.index() + " is not the next, " + entries.size());
        }
        entries.add(entry);
        name(entry.index(), entry.name(), true);
    }

    public int size() {
        return entries.size();
    }

    /** Gives a place one more name; a name that folds to nothing or is too long is left out. */
    public void name(int index, String name, boolean isMain) {
        byte[] key = NameKey.of(name).getBytes(StandardCharsets.UTF_8);
        if (key.length == 0 || key.length > LONGEST_NAME) {
            return;
        }
        TreeSet<Integer> of = postings.computeIfAbsent(key, k -> new TreeSet<>());
        if (isMain) {
            of.remove(index << 1 | 1);
            of.add(index << 1);
        } else if (!of.contains(index << 1)) {
            of.add(index << 1 | 1);
        }
    }

    /** The file's bytes. */
    public byte[] bytes() {
        ByteArrayOutputStream names = new ByteArrayOutputStream();
        int[] nameAt = names(names);
        ByteArrayOutputStream keys = new ByteArrayOutputStream();
        List<Integer> blocks = keys(keys);
        int nameStart = Gazetteer.HEADER + entries.size() * Gazetteer.ENTRY;
        int blockStart = nameStart + names.size();
        int keyStart = blockStart + 4 * blocks.size();
        int length = keyStart + keys.size();
        ByteBuffer file = ByteBuffer.allocate(length);
        file.putLong(Gazetteer.MAGIC).putInt(entries.size()).putInt(nameStart).putInt(blockStart)
                .putInt(blocks.size()).putInt(keyStart).putInt(length).position(Gazetteer.HEADER);
        for (Entry entry : entries) {
            put(file, entry, nameAt[entry.index()]);
        }
        file.put(names.toByteArray());
        blocks.forEach(file::putInt);
        file.put(keys.toByteArray());
        return file.array();
    }

    private static void put(ByteBuffer file, Entry entry, int nameAt) {
        String country = entry.country().isEmpty() ? "  " : entry.country();
        file.putInt((int) entry.geonames()).putInt((int) Math.round(entry.lat() * 1e5))
                .putInt((int) Math.round(entry.lon() * 1e5)).putInt(entry.parent()).putInt(nameAt)
                .putInt((int) Math.min(entry.population(), 0xFFFFFFFFL))
                .put((byte) Math.min(255, (entry.radiusKm() + 5) / 10)).put((byte) entry.kind().code)
                .put((byte) country.charAt(0)).put((byte) country.charAt(1));
    }

    /** Every name once; towns share names. */
    private int[] names(ByteArrayOutputStream out) {
        Map<String, Integer> at = new HashMap<>();
        int[] of = new int[entries.size()];
        for (Entry entry : entries) {
            Integer known = at.get(entry.name());
            if (known == null) {
                known = out.size();
                at.put(entry.name(), known);
                byte[] bytes = entry.name().getBytes(StandardCharsets.UTF_8);
                if (bytes.length > LONGEST_NAME) {
                    throw new IllegalArgumentException("a name of " + bytes.length + " bytes: " + entry.name());
                }
                out.write(bytes.length);
                out.writeBytes(bytes);
            }
            of[entry.index()] = known;
        }
        return of;
    }

    private List<Integer> keys(ByteArrayOutputStream out) {
        List<Integer> blocks = new ArrayList<>();
        byte[] before = new byte[0];
        int count = 0;
        for (Map.Entry<byte[], TreeSet<Integer>> posting : postings.entrySet()) {
            byte[] key = posting.getKey();
            int shared = 0;
            if (count++ % Gazetteer.BLOCK == 0) {
                blocks.add(out.size());
            } else {
                int mismatch = Arrays.mismatch(before, key);
                shared = mismatch < 0 ? key.length : mismatch;
            }
            out.write(shared);
            out.write(key.length - shared);
            out.write(key, shared, key.length - shared);
            byte[] places = varints(posting.getValue());
            out.write(places.length >>> 8);
            out.write(places.length);
            out.writeBytes(places);
            before = key;
        }
        return blocks;
    }

    private static byte[] varints(Set<Integer> values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int before = 0;
        for (int value : values) {
            int delta = value - before;
            for (int shift = 28; shift > 0; shift -= 7) {
                if (delta >>> shift != 0) {
                    out.write(delta >>> shift & 0x7F | 0x80);
                }
            }
            out.write(delta & 0x7F);
            before = value;
        }
        return out.toByteArray();
    }
}
