package mawaqif.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mawaqif.api.Problem.Fault;
import org.junit.jupiter.api.Test;

class FaultFileTest {

    @Test
    void writesATableThatSpreadsheetsReadAsUtf8() throws IOException {
        assertThat(written(new Fault("claims.csv", 7, "quote", "قال، \"نعم\"", "not found", null)))
                .isEqualTo(
                        "\uFEFFfile,line,column,value,reason,accepted\r\n"
                                + "claims.csv,7,quote,\"قال، \"\"نعم\"\"\",not found,\r\n");
    }

    @Test
    void keepsSpreadsheetsFromRunningAValue() throws IOException {
        assertThat(written(new Fault(null, null, null, "=1+1", "no", "-2, -1, 0")))
                .endsWith(",,,'=1+1,no,\"'-2, -1, 0\"\r\n");
    }

    @Test
    void leavesNumbersAsTheyStood() throws IOException {
        assertThat(written(new Fault(null, 2, "stance", "-3", "no", null)))
                .endsWith(",2,stance,-3,no,\r\n");
    }

    private static String written(Fault fault) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FaultFile.write(List.of(fault), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
