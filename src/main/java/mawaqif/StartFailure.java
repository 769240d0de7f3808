package mawaqif;

/** Ends the start. Its message is one line that says why and what to do about it. */
final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartFailure(String message, Object... parameters) {
        super(message.formatted(parameters));
    }

    /** The words that all failures of the home folder end with. */
    static final String OTHER_HOME = "choose another folder: MAWAQIF_HOME=/path/to/folder";

    /** A folder in which nothing can be stored. */
    static StartFailure notWritable(String folder) {
        return new StartFailure(
                "the folder %s can't be written to. Give this user the right to, or %s",
                folder, OTHER_HOME);
    }

    static StartFailure portInUse(int port) {
        return new StartFailure(
                "port %d is in use. Stop the program that has it, or choose another: SERVER_PORT=%d",
                port, port == HIGHEST_PORT ? port - 1 : port + 1);
    }

    static final int HIGHEST_PORT = 65_535;
}
