alter table comment_point
    add foreign key (version_id) references rule_version;
