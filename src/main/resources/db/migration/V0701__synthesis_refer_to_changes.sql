alter table response_change add foreign key (change_id) references text_change;

alter table change_reason add foreign key (change_id) references text_change;
