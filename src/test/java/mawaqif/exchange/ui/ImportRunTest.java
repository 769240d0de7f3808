package mawaqif.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import mawaqif.api.Problem;
import mawaqif.api.Problem.Fault;
import mawaqif.exchange.ImportProgress.Step;
import mawaqif.exchange.ImportReport;
import mawaqif.exchange.ImportReport.Counts;
import mawaqif.exchange.Imports;
import mawaqif.exchange.Upload;
import mawaqif.exchange.ui.ImportRun.At;
import mawaqif.exchange.ui.ImportRun.Stage;
import mawaqif.studies.Code;
import mawaqif.studies.SlugTaken;
import org.junit.jupiter.api.Test;

class ImportRunTest {

    private static final Counts NOTHING = new Counts(0, 0, 0, 0);

    private final ImportRun run = new ImportRun("claims.csv", 4);
    private final Imports imports = mock();

    @Test
    void tellsHowMuchOfTheFileHasArrived() throws IOException {
        List<At> seen = new ArrayList<>();
        receiving(content -> {
            content.readNBytes(1);
            seen.add(run.at());
            content.readAllBytes();
            seen.add(run.at());
        });

        assertThat(run.receive(new ByteArrayInputStream(new byte[4]), imports)).isPresent();

        assertThat(seen).containsExactly(new At(Stage.RECEIVING, 0.25), new At(Stage.RECEIVING, 1));
        assertThat(run.outcome()).isEmpty();
    }

    @Test
    void stopsReceivingOnceItIsCancelled() throws IOException {
        receiving(content -> {
            content.readNBytes(1);
            run.cancel();
            content.readAllBytes();
        });

        assertThat(run.receive(new ByteArrayInputStream(new byte[4]), imports)).isEmpty();

        assertThat(run.outcome()).contains(new Outcome.Cancelled());
    }

    @Test
    void tellsAFileThatStopsArriving() throws IOException {
        receiving(_ -> {
            throw new IOException("The connection is gone");
        });

        assertThat(run.receive(InputStream.nullInputStream(), imports)).isEmpty();

        assertThat(run.outcome()).contains(new Outcome.Failed("exchange.import.failed.stopped"));
    }

    @Test
    void followsTheStagesOfTheWork() {
        run.at(Step.CHECKING, 0.5);

        assertThat(run.at()).isEqualTo(new At(Stage.CHECKING, 0.5));
    }

    @Test
    void endsWithTheReport() {
        ImportReport report = new ImportReport("s", 2, NOTHING, NOTHING, List.of(), 0);

        run.finish(() -> report);

        assertThat(run.outcome()).contains(new Outcome.Done(report));
    }

    @Test
    void endsWithEverythingThatIsWrong() {
        var refused =
                new Problem.InvalidContent(
                        "1", List.of(new Fault(null, 2, "stance", "3", "no", "0")), 1);

        run.finish(() -> {
            throw refused;
        });

        assertThat(run.outcome()).contains(new Outcome.Refused(refused));
    }

    @Test
    void saysWhyNothingWasStored() {
        run.finish(() -> {
            throw new SlugTaken(new Code("iraq"));
        });

        assertThat(run.outcome()).contains(new Outcome.Failed("exchange.import.failed.taken"));
    }

    @Test
    void endsEvenWithWhatNobodyForesaw() {
        try {
            run.finish(() -> {
                throw new StackOverflowError();
            });
        } catch (StackOverflowError expected) {
            // the thread ends with it; the screen must not wait for ever
        }

        assertThat(run.outcome()).contains(new Outcome.Failed("exchange.import.failed.unexpected"));
    }

    private interface Reading {
        void read(InputStream content) throws IOException;
    }

    private void receiving(Reading reading) throws IOException {
        when(imports.receive(any()))
                .thenAnswer(call -> {
                    reading.read(call.getArgument(0));
                    return mock(Upload.class);
                });
    }
}
