package io.leadtrace.law;

/**
 * What data rows come to when they are screened for a count. Each row is in one of the next six figures: a person's first
 * row, a duplicate, or a row that tells nobody.
 *
 * @param rows how many data rows
 * @param people how many people can be told by some identifying value
 * @param exactDuplicates rows with the same text in every cell as a row before, row numbers aside
 * @param nearDuplicates other rows about a person who stood in a row before
 * @param masked rows that tell nobody, as what would identify is partly covered
 * @param invalid rows that tell nobody, as what would identify cannot be true
 * @param notIdentifying rows that tell nobody, as they hold nothing that would identify
 * @param unique how many people there are by each way to tell them
 */
public record Screening(
        long rows,
        long people,
        long exactDuplicates,
        long nearDuplicates,
        long masked,
        long invalid,
        long notIdentifying,
        UniquePeople unique) {

    /**
     * How many people there are by each way to tell them; a row without what a way needs does not count there.
     *
     * @param nationalId by national id
     * @param phone by the first phone number
     * @param nameAndPhone by name and first phone number together
     * @param nameAndAddress by name and address together, or by name, estate and room
     * @param nameOnly those of {@link Screening#people} who can be told by nothing but a name
     */
    public record UniquePeople(long nationalId, long phone, long nameAndPhone, long nameAndAddress, long nameOnly) {}
}
