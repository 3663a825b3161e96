-- The words in papers, so that whatever a paper goes with is found by them; taken down when the paper is looked into.

create table file_words (
    content_id uuid primary key references file_content on delete cascade,
    words text not null
);
