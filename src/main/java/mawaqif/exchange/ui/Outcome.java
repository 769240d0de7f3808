package mawaqif.exchange.ui;

import java.util.function.Supplier;
import mawaqif.api.Problem;
import mawaqif.api.Problem.InvalidContent;
import mawaqif.exchange.ImportCancelled;
import mawaqif.exchange.ImportReport;
import mawaqif.studies.SlugTaken;
import mawaqif.users.Missing;
import mawaqif.users.NotAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How an import ended; only {@link Done} has stored anything. */
sealed interface Outcome {

    /** Everything is in. */
    record Done(ImportReport report) implements Outcome {}

    /** Something is wrong in the file. */
    record Refused(InvalidContent problem) implements Outcome {}

    /** The person has cancelled it. */
    record Cancelled() implements Outcome {}

    /**
     * The file was not looked at to its end, or could not be stored.
     *
     * @param key of the sentence that says why and the way out
     */
    record Failed(String key) implements Outcome {}

    Logger LOG = LoggerFactory.getLogger(Outcome.class);

    /** Runs an import to its end, whatever that is. */
    static Outcome of(Supplier<ImportReport> work) {
        try {
            return new Done(work.get());
        } catch (InvalidContent refused) {
            return new Refused(refused);
        } catch (ImportCancelled cancelled) {
            return new Cancelled();
        } catch (RuntimeException failed) {
            return new Failed(why(failed));
        }
    }

    /** The key of the sentence for a failure; logs what nobody has foreseen. */
    static String why(RuntimeException failed) {
        return switch (failed) {
            case SlugTaken _ -> "exchange.import.failed.taken";
            case Problem.TooLarge _ -> "exchange.import.failed.large";
            case Problem.Conflict _ -> "exchange.import.failed.busy";
            case Problem.NotFound _ -> "exchange.import.failed.gone";
            case NotAllowed refused when refused.missing() == Missing.LEAD ->
                    "exchange.import.failed.others";
            case NotAllowed refused -> refused.missing().key();
            default -> {
                LOG.error("An import failed; nothing was stored", failed);
                yield "exchange.import.failed.unexpected";
            }
        };
    }
}
