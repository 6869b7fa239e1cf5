curl {portal}api/v1/dockets/{docket}
