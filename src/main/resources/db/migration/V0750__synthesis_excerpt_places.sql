-- An excerpt may stand in what a point says, such as the answer to a question, or on a page of a file that came with the
-- comment. The file is known by its bytes too, because another one can take its place.
alter table excerpt
    add column in_point   int,
    add column in_file    bigint,
    add column in_content text,
    add column in_page    int,
    add check (num_nonnulls(in_file, in_content, in_page) in (0, 3)),
    add check (num_nonnulls(point_number, in_point, in_file) <= 1);
