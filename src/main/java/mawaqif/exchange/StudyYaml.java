package mawaqif.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Event;
import mawaqif.studies.Issue;
import mawaqif.studies.LocalizedText;
import mawaqif.studies.PartialDate;
import mawaqif.studies.Period;
import mawaqif.studies.Scenario;
import mawaqif.studies.Stakeholder;
import org.jspecify.annotations.Nullable;

/**
 * What study.yaml says.
 *
 * @param slug the study's name, or null where it gives none
 * @param vocabulary the codes it defines, as far as they could be read
 * @param codebook the whole, or null if anything in the file is wrong
 */
record StudyYaml(@Nullable Code slug, Vocabulary vocabulary, @Nullable Codebook codebook) {

    static final Set<String> ATTRIBUTIONS =
            Set.of("self-stated", "author-attributed", "third-party");
    static final Set<String> CONFIDENCES = Set.of("low", "medium", "high");

    /**
     * @param slugGiven whether the study is named otherwise, so that the file need not
     */
    static StudyYaml read(StudyFiles files, boolean slugGiven, Faults faults) {
        return YamlFile.read(files, StudyFiles.STUDY, faults)
                .map(top -> new Reading(top, faults).read(slugGiven))
                .orElse(new StudyYaml(null, Vocabulary.UNKNOWN, null));
    }

    private static final class Reading {

        private final YamlFields top;
        private final Faults faults;
        private final int before;

        Reading(YamlFields top, Faults faults) {
            this.top = top;
            this.faults = faults;
            this.before = faults.count();
        }

        StudyYaml read(boolean slugGiven) {
            Optional<YamlFields> study = top.fields("study", true);
            Code slug = study.map(s -> s.code("slug", !slugGiven)).orElse(null);
            LocalizedText title = study.map(s -> s.text("title", true)).orElse(null);
            Code defaultLens = study.map(s -> s.code("default-lens", false)).orElse(null);

            Map<String, Integer> stakeholderCodes = new LinkedHashMap<>();
            Map<String, Integer> issueCodes = new LinkedHashMap<>();
            Map<String, Integer> scenarioCodes = new LinkedHashMap<>();
            Map<String, Integer> periodCodes = new LinkedHashMap<>();
            var stakeholders = top.items("stakeholders", true);
            List<Stakeholder> hierarchy =
                    new StakeholderTree(faults).read(stakeholders, stakeholderCodes);
            var issueItems = top.items("issues", true);
            List<Issue> issues = new ArrayList<>();
            each(issueItems, item -> addIssue(item, issueCodes, issues));
            LensList lenses = LensList.read(top, faults);
            var scenarioItems = top.items("scenarios", false);
            List<Scenario> scenarios = new ArrayList<>();
            each(scenarioItems, item -> addScenario(item, scenarioCodes, scenarios));
            var periodItems = top.items("periods", false);
            List<Period> periods = new ArrayList<>();
            each(periodItems, item -> addPeriod(item, periodCodes, periods));
            List<Event> events = new ArrayList<>();
            each(top.items("events", false), item -> addEvent(item, events));
            fixed("attribution", ATTRIBUTIONS);
            fixed("confidence", CONFIDENCES);

            Code lens = study.map(s -> lenses.defaultLens(s, defaultLens)).orElse(null);
            study.ifPresent(YamlFields::reportUnknownKeys);
            top.reportUnknownKeys();
            Vocabulary vocabulary =
                    new Vocabulary(
                            known("stakeholders", stakeholders, stakeholderCodes),
                            known("issues", issueItems, issueCodes),
                            lenses.codes(),
                            known("scenarios", scenarioItems, scenarioCodes),
                            known("periods", periodItems, periodCodes),
                            lenses.lenses());
            Codebook codebook =
                    faults.count() > before || title == null || lens == null
                            ? null
                            : new Codebook(
                                    title,
                                    lens,
                                    hierarchy,
                                    issues,
                                    lenses.lenses(),
                                    scenarios,
                                    periods,
                                    events);
            return new StudyYaml(slug, vocabulary, codebook);
        }

        private static void each(
                Optional<List<YamlFields>> items, java.util.function.Consumer<YamlFields> reader) {
            for (YamlFields item : items.orElse(List.of())) {
                reader.accept(item);
                item.reportUnknownKeys();
            }
        }

        /** The codes of a list, or null where there should be one and none could be read. */
        private @Nullable Set<String> known(
                String key, Optional<List<YamlFields>> items, Map<String, Integer> codes) {
            boolean optional = key.equals("scenarios") || key.equals("periods");
            return items.isPresent() || optional && top.isAbsent(key) ? codes.keySet() : null;
        }

        private void addIssue(YamlFields item, Map<String, Integer> seen, List<Issue> issues) {
            Code code = item.newCode("code", seen);
            LocalizedText label = item.text("label", true);
            LocalizedText proposition = item.text("proposition", false);
            LocalizedText heading = item.text("heading", false);
            if (code != null && label != null) {
                issues.add(new Issue(code, label, proposition, heading));
            }
        }

        private void addScenario(
                YamlFields item, Map<String, Integer> seen, List<Scenario> scenarios) {
            Code code = item.newCode("code", seen);
            LocalizedText label = item.text("label", true);
            if (code != null && label != null) {
                scenarios.add(new Scenario(code, label));
            }
        }

        private void addPeriod(YamlFields item, Map<String, Integer> seen, List<Period> periods) {
            Code code = item.newCode("code", seen);
            LocalizedText label = item.text("label", true);
            PartialDate from = item.date("from");
            PartialDate to = item.date("to");
            if (from != null && to != null && from.firstDay().isAfter(to.lastDay())) {
                faults.error(item.place("to"), null, "period", from.text(), to.text());
            }
            if (code != null && label != null) {
                periods.add(new Period(code, label, from, to));
            }
        }

        private void addEvent(YamlFields item, List<Event> events) {
            PartialDate date = item.date("date");
            if (item.isAbsent("date")) {
                faults.error(item.place("date"), null, "required", "date");
            }
            LocalizedText label = item.text("label", true);
            if (date != null && label != null) {
                events.add(new Event(date, label));
            }
        }

        /** The two scales that are the same in every study: a file may repeat, not change them. */
        private void fixed(String key, Set<String> codes) {
            top.fields(key, false)
                    .ifPresent(scale -> {
                        for (String code : scale.keys()) {
                            if (codes.contains(code)) {
                                scale.text(code, false);
                            } else {
                                faults.error(
                                        scale.place(code).withValue(code),
                                        Faults.listed(new java.util.TreeSet<>(codes)),
                                        "fixed",
                                        key);
                            }
                        }
                    });
        }
    }
}
