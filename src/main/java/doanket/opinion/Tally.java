package doanket.opinion;

/** How many petitions of one competence and group had one outcome (null: none yet), and how many of these were asked again. */
record Tally(String competence, String group, Outcome outcome, long petitions, long renewed) {}
