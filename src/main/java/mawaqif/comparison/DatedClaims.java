package mawaqif.comparison;

import java.time.LocalDate;
import java.util.BitSet;
import mawaqif.analysis.Chronicle;

/**
 * The claims behind a matrix in the order of their dates, and how exact these are.
 *
 * @param chronicle a lane a column
 * @param months positions of claims dated to the month
 * @param years positions of claims dated to the year
 */
record DatedClaims(Chronicle chronicle, BitSet months, BitSet years) {

    /** The last day that a dated claim's date can mean; its day is the first. */
    int lastDay(Chronicle.Said said) {
        if (years.get(said.position())) {
            return (int) LocalDate.ofEpochDay(said.day()).plusYears(1).toEpochDay() - 1;
        }
        if (months.get(said.position())) {
            return (int) LocalDate.ofEpochDay(said.day()).plusMonths(1).toEpochDay() - 1;
        }
        return said.day();
    }
}
