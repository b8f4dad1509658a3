package org.aver.workbench;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Invented reports of one flood, as several outlets tell it: an agency's text, a reprint with changes, others that clash. */
final class Flood {
    static final String AGENCY = """
            Flood at Orvale kills nine, rescue agency says

            ORVALE, Tarvenia, May 5 (Bell) - Nine people were killed when the river Senn rose in the town of Orvale on Monday, the National \
            Rescue Agency said on Tuesday.

            Between 20 and 30 people were injured, the Ministry of Health said in a statement. The reports could not be independently verified.

            Mayor Edda Ruhl said the dam above the town had not been opened before the flood. "We were told that help would come," she said.

            Milo Tarn, a baker, said his brother told him that the bridge over the Senn fell at noon.

            The road from Orvale to the coast was closed.""";
    static final String REPRINT = """
            Flood at Orvale kills nine

            ORVALE, Tarvenia, May 5 (Bell) - Nine people were killed when the river Senn rose in the town of Orvale on Monday, the National \
            Rescue Agency said on Tuesday.

            Between 20 and 30 people were injured, the Ministry of Health said in a statement.

            Mayor Edda Ruhl said the dam above the town had not been opened before the deadly flood. "We were told that help would come," she said.

            Milo Tarn, a baker, said his brother told him that the bridge over the Senn fell at noon.

            The road from Orvale to the coast was closed.""";
    static final String OTHER = """
            Flood kills 21 in Orvale, Ministry of Health says

            ORVALE, Tarvenia, May 5 (Harbour News) - Twenty-one people were killed when the river Senn rose in the town of Orvale on Monday, the Ministry of Health said on Tuesday.

            The Tarvenian Dam Authority denied that the dam above Orvale had been opened before the flood. Farmer Lisbet Anker said the dam had been \
            opened at night.""";
    static final String LATER = """
            Flood at Orvale kills 14, rescue agency says

            ORVALE, Tarvenia, May 6 (Bell) - Fourteen people were killed when the river Senn rose in the town of Orvale on Monday, the National Rescue Agency said on Wednesday.

            Rescuers were still looking for people under the bridge over the Senn, the agency said.""";

    private Flood() {
    }

    private static String line(String address, String publisher, String published, String text) {
        return "{\"address\": \"" + address + "\", \"publisher\": \"" + publisher + "\", \"published\": \"" + published
                + "\", \"title\": \"" + text.lines().findFirst().orElseThrow().replace("\"", "\\\"")
                + "\", \"language\": \"en\", \"text\": \""
                + text.replace("\"", "\\\"").replace("\n", "\\n") + "\"}";
    }

    /** Keeps them all; the last is a later text of the second report's address. */
    static void keep(Opened opened) throws IOException, InterruptedException {
        String lines = String.join("\n", List.of(
                line("https://bell.example/1", "Bell Agency", "2026-05-05T06:00:00+02:00", AGENCY),
                line("https://coast.example/1", "The Coast Daily", "2026-05-05T07:00:00+02:00", REPRINT),
                line("https://harbour.example/1", "Harbour News", "2026-05-05T12:00:00+02:00", OTHER),
                line("https://bell.example/2", "Bell Agency", "2026-05-06T09:00:00+02:00", LATER),
                line("https://harbour.example/1", "Harbour News", "2026-05-05T16:00:00+02:00", OTHER.replace(
                        "Twenty-one", "Twenty-three").replace("kills 21", "kills 23"))));
        opened.post(Map.of("file:flood.jsonl", lines, "do", "keep"));
        opened.settle();
    }
}
