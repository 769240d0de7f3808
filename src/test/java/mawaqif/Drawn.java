package mawaqif;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.usermodel.Cell;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reads figures' files with the programs of others. */
final class Drawn {
    private Drawn() {}

    static Document svg(byte[] file)
            throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }

    /** All rows as they are. */
    static List<List<String>> csv(byte[] file) throws IOException {
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().ofCsvRecord(new ByteArrayInputStream(file))) {
            return csv.stream().map(CsvRecord::getFields).toList();
        }
    }

    /** The rows without the head, of which only so many columns as named, which must come first. */
    static List<List<String>> csv(byte[] file, List<String> columns) throws IOException {
        List<List<String>> rows =
                csv(file).stream()
                        .map(row ->
                                row.subList(0, columns.size()).stream().map(Drawn::plain).toList())
                        .toList();
        if (!rows.getFirst().equals(columns)) {
            throw new AssertionError("Columns are " + rows.getFirst());
        }
        return rows.subList(1, rows.size());
    }

    /** A number, even in a name, as {@link #number} writes it; any other text as it is. */
    static String plain(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?")
                ? number(Double.parseDouble(text))
                : text;
    }

    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    static String cell(@Nullable Cell cell) {
        return cell == null
                ? ""
                : switch (cell.getCellType()) {
                    case NUMERIC -> number(cell.getNumericCellValue());
                    case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
                    default -> plain(cell.getStringCellValue());
                };
    }
}
