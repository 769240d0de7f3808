package mawaqif.comparison;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mawaqif.analysis.ClaimTable;
import mawaqif.analysis.ClaimTableBuilder;
import mawaqif.analysis.Coding;
import mawaqif.analysis.Hierarchy;
import mawaqif.claims.Claim;
import mawaqif.claims.Claims;
import mawaqif.claims.Quote;
import mawaqif.claims.Silence;
import mawaqif.claims.Status;
import mawaqif.sources.Source;
import mawaqif.sources.Sources;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Issue;
import mawaqif.studies.Lens;
import mawaqif.studies.PartialDate;
import mawaqif.studies.Period;
import mawaqif.studies.Scenario;
import mawaqif.studies.Stakeholder;
import mawaqif.studies.Studies;
import mawaqif.studies.StudyId;
import mawaqif.users.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the last studies that were read as columnar tables. A data version never changes, so what
 * was built for one holds for good; whoever writes makes a new version.
 */
@Component
class CodedStudies {

    /** Memory for tables: at 14 bytes a claim and an id beside it, some two million claims. */
    private static final long CLAIMS_KEPT = 2_000_000;

    private record Key(StudyId study, long version) {}

    private final Studies studies;
    private final Sources sources;
    private final Claims claims;
    private final Access access;
    private final Cache<Key, CodedStudy> kept =
            Caffeine.newBuilder()
                    .maximumWeight(CLAIMS_KEPT)
                    .weigher((Key _, CodedStudy study) -> 1000 + study.claims().size())
                    .build();

    CodedStudies(Studies studies, Sources sources, Claims claims, Access access) {
        this.studies = studies;
        this.sources = sources;
        this.claims = claims;
        this.access = access;
    }

    /**
     * The whole study, drafts of everybody included: callers narrow it to what a person may see.
     */
    CodedStudy at(StudyId study, long version) {
        return kept.get(new Key(study, version), key -> access.asSystem(() -> read(key)));
    }

    private CodedStudy read(Key key) {
        Codebook codebook = studies.codebook(key.study, key.version);
        List<Code> sourceCodes =
                sources.all(key.study, key.version).stream().map(Source::code).toList();
        Reader reader = new Reader(codebook, sourceCodes);
        claims.forEach(key.study, key.version, reader::add);
        claims.silences(key.study, key.version).forEach(reader::add);
        return reader.result();
    }

    /** Turns codes into the small numbers that the table counts with. */
    private static final class Reader {

        private final Codebook codebook;
        private final List<Code> sourceCodes;
        private final Map<Code, Integer> stakeholders;
        private final Map<Code, Integer> issues;
        private final Map<Code, Integer> lenses;
        private final Map<Code, Integer> scenarios;
        private final Map<Code, Integer> periods;
        private final Map<Code, Integer> sourceNumbers;
        private final Map<Code, Integer> coders = new LinkedHashMap<>();
        private final Set<Code> shown = new HashSet<>();
        private final Map<Code, BitSet> drafts = new HashMap<>();
        private final BitSet months = new BitSet();
        private final BitSet years = new BitSet();
        private final List<Code> ids = new ArrayList<>();
        private final ClaimTableBuilder table;

        Reader(Codebook codebook, List<Code> sourceCodes) {
            this.codebook = codebook;
            this.sourceCodes = sourceCodes;
            stakeholders = numbers(codebook.stakeholders().stream().map(Stakeholder::code));
            issues = numbers(codebook.issues().stream().map(Issue::code));
            lenses = numbers(codebook.lenses().stream().map(Lens::code));
            scenarios = numbers(codebook.scenarios().stream().map(Scenario::code));
            periods = numbers(codebook.periods().stream().map(Period::code));
            sourceNumbers = CodedStudy.numbers(sourceCodes);
            table = ClaimTable.builder(hierarchy(), issues.size());
        }

        void add(Claim claim) {
            if (claim.status() == Status.DRAFT) {
                drafts.computeIfAbsent(claim.coder(), _ -> new BitSet()).set(ids.size());
            } else {
                shown.add(claim.coder());
            }
            PartialDate date = claim.date();
            if (date != null) {
                months.set(ids.size(), date.text().length() == 7);
                years.set(ids.size(), date.text().length() == 4);
            }
            ids.add(claim.id());
            table.add(
                    new Coding(
                            number(stakeholders, claim.stakeholder()),
                            number(issues, claim.issue()),
                            number(lenses, claim.lens()),
                            claim.stance(),
                            number(scenarios, claim.scenario()),
                            number(periods, claim.period()),
                            claim.attribution().ordinal(),
                            claim.confidence().weight(),
                            claim.status().ordinal(),
                            coder(claim.coder()),
                            day(date),
                            claim.quotes().stream()
                                    .map(Quote::source)
                                    .distinct()
                                    .mapToInt(source -> number(sourceNumbers, source))
                                    .toArray()));
        }

        void add(Silence silence) {
            shown.add(silence.coder());
            table.add(
                    new mawaqif.analysis.Silence(
                            number(sourceNumbers, silence.source()),
                            number(stakeholders, silence.stakeholder()),
                            number(issues, silence.issue()),
                            number(lenses, silence.lens()),
                            coder(silence.coder()),
                            day(silence.date())));
        }

        CodedStudy result() {
            return new CodedStudy(
                    codebook,
                    table.build(),
                    List.copyOf(ids),
                    sourceCodes,
                    List.copyOf(coders.keySet()),
                    Set.copyOf(shown),
                    Map.copyOf(drafts),
                    months,
                    years);
        }

        private Hierarchy hierarchy() {
            return Hierarchy.of(
                    codebook.stakeholders().stream()
                            .mapToInt(each -> number(stakeholders, each.parent()))
                            .toArray());
        }

        private int coder(Code coder) {
            return coders.computeIfAbsent(coder, _ -> coders.size());
        }

        private static Map<Code, Integer> numbers(java.util.stream.Stream<Code> codes) {
            return CodedStudy.numbers(codes.toList());
        }

        private static int number(Map<Code, Integer> numbers, @Nullable Code code) {
            return code == null
                    ? Coding.NONE
                    : requireNonNull(numbers.get(code), () -> code + " is not in the codebook");
        }

        private static int day(@Nullable PartialDate date) {
            return date == null ? Coding.NO_DATE : (int) date.firstDay().toEpochDay();
        }
    }
}
