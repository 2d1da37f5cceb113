"""People, projects and needs from spreadsheets: files into lines, columns to fields, cells to values, all or nothing.

`files` reads XLSX and CSV within limits; `columns` matches headings with fields by the words of four languages;
`values` understands cells as users write them; `checking` tells what each line becomes and what is wrong with it;
`service` takes in what was checked. Nothing in a file is ever run or fetched.
"""
