package org.aver.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import org.aver.cli.gazetteer.GazetteerFile;
import org.aver.reader.Reader;
import org.aver.reader.actor.Registry;
import org.aver.reader.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What the reader knows of places and actors beyond what is built in. Both change the digest in a reading's version. */
final class KnowledgeOption {
    private static final String USUAL = "aver.places";

    @Spec(Target.MIXEE) private @Nullable CommandSpec spec;

    @Option(names = "--gazetteer", paramLabel = "FILE", description = "Places: a file that aver gazetteer import made (default: $$AVER_GAZETTEER, else aver.places here, else the built-in ones).") private @Nullable String gazetteer;

    @Option(names = "--actors", paramLabel = "FILE", description = "Your own list of actors: id, kind, name, other names divided by |, parent's id, divided by tabs (default: $$AVER_ACTORS).") private @Nullable String actors;

    /** The reader with the user's own files. */
    Reader reader(Console console) {
        return Reader.open(registry(console), gazetteer(console));
    }

    private Registry registry(Console console) {
        String name = actors == null ? console.setting("AVER_ACTORS") : actors;
        if (name == null) {
            return Registry.builtIn();
        }
        try {
            return Registry.with(name, Files.readAllLines(path(name)));
        } catch (CharacterCodingException e) {
            throw misuse(name + ": not UTF-8", e);
        } catch (IOException e) {
            throw misuse(name + " cannot be read: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw misuse(String.valueOf(e.getMessage()), e);
        }
    }

    private Gazetteer gazetteer(Console console) {
        String named = gazetteer == null ? console.setting("AVER_GAZETTEER") : gazetteer;
        Path file = path(Objects.requireNonNullElse(named, USUAL));
        if (named == null && !Files.exists(file)) {
            return Gazetteer.builtIn();
        }
        try {
            return GazetteerFile.open(file);
        } catch (IOException e) {
            throw misuse(file + " cannot be read: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw misuse(e.getMessage() + "; aver gazetteer import makes one", e);
        }
    }

    /** The file that places are added to. */
    static Path target(@Nullable String given, Console console) {
        String named = given == null ? console.setting("AVER_GAZETTEER") : given;
        return Path.of(Objects.requireNonNullElse(named, USUAL));
    }

    private Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw misuse(name + ": is no file name", e);
        }
    }

    private ParameterException misuse(String message, Exception cause) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message, cause);
    }
}
