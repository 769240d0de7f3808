package mawaqif.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mawaqif.sources.Languages;
import mawaqif.sources.Source;
import mawaqif.sources.Source.Direction;
import mawaqif.sources.Source.Redistributable;
import mawaqif.sources.SourceText;
import mawaqif.sources.UndecodableTextException;
import mawaqif.studies.Code;
import mawaqif.studies.LocalizedText;
import mawaqif.studies.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What sources.yaml says, and whether the texts it names can be read.
 *
 * @param sources code to source, in order; only those without fault
 * @param texts code to the name of its file, of every source whose text can be read
 * @param codes every code named, or null where the list could not be read
 * @param dates code to when it was published, where that is known
 */
record SourcesYaml(
        Map<String, Source> sources,
        Map<String, String> texts,
        @Nullable Set<String> codes,
        Map<String, PartialDate> dates) {

    static SourcesYaml read(StudyFiles files, Faults faults, ImportProgress progress) {
        Reading reading = new Reading(files, faults, progress);
        return YamlFile.read(files, StudyFiles.SOURCES, faults)
                .map(reading::read)
                .orElse(new SourcesYaml(Map.of(), Map.of(), null, Map.of()));
    }

    private static final class Reading {

        private static final Set<String> UNSAFE_SCHEMES = Set.of("javascript", "data", "vbscript");

        private final StudyFiles files;
        private final Faults faults;
        private final ImportProgress progress;
        private final Map<String, Integer> codes = new LinkedHashMap<>();
        private final Map<String, Source> sources = new LinkedHashMap<>();
        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, PartialDate> dates = new HashMap<>();
        private final Map<String, Boolean> checked = new HashMap<>();

        Reading(StudyFiles files, Faults faults, ImportProgress progress) {
            this.files = files;
            this.faults = faults;
            this.progress = progress;
        }

        SourcesYaml read(YamlFields top) {
            Optional<List<YamlFields>> items = top.items("sources", true);
            List<YamlFields> all = items.orElse(List.of());
            for (int i = 0; i < all.size(); i++) {
                progress.at(ImportProgress.Step.CHECKING, 0.4 * i / all.size());
                ImportCancelled.check(progress);
                read(all.get(i), i);
            }
            top.reportUnknownKeys();
            if (items.isPresent()) {
                reportUnused();
            }
            return new SourcesYaml(
                    sources, texts, items.isPresent() ? codes.keySet() : null, dates);
        }

        private void read(YamlFields item, int index) {
            int before = faults.count();
            Code code = item.newCode("code", codes);
            String file = file(item);
            LocalizedText title = item.text("title", true);
            LocalizedText publisher = item.text("publisher", false);
            LocalizedText author = item.text("author", false);
            PartialDate published = item.date("published");
            String language = language(item);
            Direction direction = direction(item);
            String url = url(item);
            LocalizedText rights = item.text("rights", false);
            Redistributable redistributable = redistributable(item);
            item.reportUnknownKeys();
            if (code != null && published != null) {
                dates.put(code.value(), published);
            }
            if (code != null && file != null && Boolean.TRUE.equals(checked.get(file))) {
                texts.put(code.value(), file);
            }
            if (faults.count() == before
                    && code != null
                    && file != null
                    && title != null
                    && language != null) {
                sources.put(
                        code.value(),
                        new Source(
                                code,
                                file,
                                title,
                                publisher,
                                author,
                                published,
                                language,
                                direction,
                                url,
                                rights,
                                redistributable));
            }
        }

        /** The archive's name of the source's file; its text has then been tried once. */
        private @Nullable String file(YamlFields item) {
            String written = item.string("file", true);
            if (written == null) {
                return null;
            }
            return switch (EntryName.of(written)) {
                case EntryName.Refused(EntryName.Why why) -> {
                    faults.error(item.place("file"), null, why.key());
                    yield null;
                }
                case EntryName.Inside(String path) -> {
                    Optional<String> found =
                            files.find(path).filter(name -> !StudyFiles.TABLES.contains(name));
                    if (found.isEmpty()) {
                        faults.error(item.place("file"), sourceFiles(), "source.file");
                        yield null;
                    }
                    if (!checked.computeIfAbsent(found.get(), this::decodes)) {
                        yield null;
                    }
                    yield found.get();
                }
            };
        }

        private boolean decodes(String name) {
            try {
                SourceText.decode(files.bytes(name));
                return true;
            } catch (UndecodableTextException undecodable) {
                faults.errorInWords(Place.file(name), null, undecodable.reason(faults.locale()));
                return false;
            }
        }

        private String sourceFiles() {
            Set<String> names = new java.util.TreeSet<>(files.names());
            names.removeAll(StudyFiles.TABLES);
            return Faults.listed(names);
        }

        private @Nullable String language(YamlFields item) {
            String language = item.string("language", true);
            if (language != null && !Languages.isTag(language)) {
                faults.error(item.place("language"), Languages.ACCEPTED, "language", language);
                return null;
            }
            return language;
        }

        private @Nullable Direction direction(YamlFields item) {
            String direction = item.string("direction", false);
            return switch (direction) {
                case null -> null;
                case "ltr" -> Direction.LTR;
                case "rtl" -> Direction.RTL;
                default -> {
                    faults.error(item.place("direction"), "ltr, rtl", "choice");
                    yield null;
                }
            };
        }

        private Redistributable redistributable(YamlFields item) {
            String written = item.string("redistributable", false);
            return switch (written) {
                case "true", "True", "TRUE" -> Redistributable.YES;
                case "false", "False", "FALSE" -> Redistributable.NO;
                case null -> Redistributable.UNKNOWN;
                case "unknown" -> Redistributable.UNKNOWN;
                default -> {
                    faults.error(item.place("redistributable"), "true, false, unknown", "choice");
                    yield Redistributable.UNKNOWN;
                }
            };
        }

        /** An address as it stands, unless following it would run something. */
        private @Nullable String url(YamlFields item) {
            String url = item.string("url", false);
            if (url == null || url.isEmpty()) {
                return null;
            }
            String scheme = url.strip().split(":", 2)[0].toLowerCase(Locale.ROOT);
            if (UNSAFE_SCHEMES.contains(scheme)) {
                faults.error(item.place("url"), "https://…", "source.url");
                return null;
            }
            return url;
        }

        private void reportUnused() {
            Set<String> unused = new HashSet<>(files.names());
            unused.removeAll(StudyFiles.TABLES);
            unused.removeAll(checked.keySet());
            for (String name : files.names()) {
                if (unused.contains(name)) {
                    boolean source = name.startsWith(StudyFiles.SOURCE_FOLDER);
                    faults.warning(
                            new Place(name, null, null, name),
                            null,
                            source ? "source.unused" : "file.unknown");
                }
            }
        }
    }
}
