package doanket.opinion;

/** How many petitions of one competence and group had one outcome (null: none yet). */
record Tally(String competence, String group, Outcome outcome, long petitions) {}
