package io.github.gongkai.core.json;

import static org.assertj.core.api.Assertions.assertThat;

/** Ways to break a document: a part of it, with ' for ", what stands there instead, and why not. */
final class Broken {
  static final String LINES =
      """
      'version':1               | 'version':2               | ['version']
      'version':1               | 'version':'1'             | ['version']
      'version':1               | 'version':null            | version must not be null
      'version':1,              | ''                        | version must not be null
      'edition':2021            | 'edition':2020            | ['header']->
      'edition':2021            | 'edition':0               | ['edition']
      'edition':2021            | 'edition':1               | ['edition']
      'edition':2021            | 'edition':'2021'          | ['edition']
      'edition':2021            | 'edition':null            | edition must not be null
      'edition':2021            | 'edition':2019            | edition 2019 has no
      'year':2022               | 'year':'2022'             | ['year']
      'year':2022               | 'year':2022.5             | ['year']
      'year':2022               | 'year':1e999999999        | ['year']
      'year':2022               | 'year':9999999999         | ['year']
      'year':2022               | 'year':true               | ['year']
      'year':2022               | 'year':[2022]             | ['year']
      'agency':'青溪县水务局'      | 'agency':5                | ['agency']
      'agency':'青溪县水务局'      | 'agency':true             | ['agency']
      'agency':'青溪县水务局'      | 'agency':{}               | ['agency']
      '2023-01-17'              | '2023-02-30'              | not a day such as
      '2023-01-17'              | ''''                      | not a day such as
      '2023-01-17'              | 20230117                  | ['publishedOn']
      'to':'2022-12-31'         | 'to':null                 | to must not be null
      'tables':{                | 'tables':null,'x':{       | tables must not be null
      'tables':{                | 'tables':5,'x':{          | ['tables']
      'proactive':{'rules'      | 'proactive':null,'x':{'rules' | ['tables']->
      'rules':{'made'           | 'rules':null,'x':{'made'  | ['proactive']
      'made':{'value':1234      | 'made':null,'x':{'value':1234 | ['rules']
      'proactive':{'rules'      | 'proactiv':{'rules'       | ['tables']
      'rules':{'made'           | 'rule':{'made'            | edition 2021 has no proactive.rule.made
      'rules':{'made'           | 'rules':{'granted'        | edition 2021 has no proactive.rules.granted
      'denied.stateSecret':{    | 'denied':{'stateSecret.total':{},'x':{} },'denied.stateSecret':{ | ['denied']->
      'made':{'value':1234      | 'made':{'value':null      | value of a reported cell must not be null
      'made':{'value':1234,     | 'made':{                  | ['proactive']->
      'made':{'value':1234      | 'made':{'value':'1234'    | ['made']->
      'made':{'value':1234      | 'made':{'value':true      | ['value']
      'made':{'value':1234      | 'made':{'value':[1234]    | ['value']
      'state':'absent'          | 'state':'gone'            | ['state']
      'state':'absent'          | 'state':'ABSENT'          | ['state']
      'state':'absent'          | 'state':4                 | ['state']
      'state':'absent'          | 'state':null              | state must not be null
      'state':'absent','unit':null,'text':'' | 'state':'absent','unit':null,'text':'x' | text of a cell that is absent
      'state':'absent','unit':null,'text':'' | 'state':'blank','unit':'件','text':''   | value or unit of a cell that is blank
      'value':null,'state':'absent' | 'value':0,'state':'blank' | value or unit of a cell that is blank
      'unit':'件'                | 'unit':'个'                | ['unit']
      'unit':'件'                | 'unit':''''               | ['unit']
      'unit':'件'                | 'unit':0                  | ['unit']
      'text':'1,234'            | 'text':null               | text must not be null
      'text':'1,234'            | 'text':1234               | ['text']
      'line':9,                 | ''                        | a place has line, column, offset and raw
      'line':9,                 | 'line':0,                 | no such place: line 0
      'line':9,                 | 'line':'9',               | ['line']
      'line':1,                 | ''                        | ['line']
      'line':1,                 | 'line':null,              | ['line']
      'offset':94               | 'offset':-1               | ['made']
      'offset':94               | 'offset':2147483648       | ['offset']
      'narrative':{'preamble'   | 'narrative':null,'x':{'preamble' | narrative must not be null
      'preamble':['依照条例编制。']   | 'preamble':[null]         | ['preamble']
      'preamble':['依照条例编制。']   | 'preamble':'依照'           | ['preamble']
      'sections':{'general':['  | 'sections':{'summary':['  | ['sections']
      'general':['共公开 “12” 条。'] | 'general':null            | ['general']
      'general':['共公开 “12” 条。'] | 'general':[null]          | ['general']
      'closing':[               | 'closing':null,'x':[      | closing must not be null
      'extras':[{'table'        | 'extras':[null,{'table'   | ['extras']
      'extras':[{'table'        | 'extras':null,'x':[{'table' | extras must not be null
      'extras':[{'table':'proactive' | 'extras':[{'table':'general' | ['table']
      'row':'其他'                | 'row':null                | row must not be null
      'headings':{'general'     | 'headings':{'summary'     | ['headings']
      'headings':{'general'     | 'headings':{'problems':null,'general' | ['headings']
      'diagnostics':[           | 'diagnostics':null,'x':[  | no result of a read
      'diagnostics':[           | 'diagnostics':[null,      | ['diagnostics']
      'code':'LABEL_CUT'        | 'code':'LABEL'            | ['code']
      'code':'LABEL_CUT'        | 'code':0                  | ['code']
      'code':'LABEL_CUT'        | 'code':null               | code must not be null
      'severity':'info'         | 'severity':'fatal'        | ['severity']
      'found':'规'               | 'found':null              | found must not be null
      'raw':'规'                 | 'raw':null                | a place has line, column, offset and raw
      """;

  /** What no schema can tell: how a number is written, and how many digits it has. */
  static final String NUMBERS =
      """
      'edition':2021            | 'edition':2021.0          | ['edition']
      'made':{'value':1234      | 'made':{'value':1e999999999 | figure must not have more than 100 digits
      'made':{'value':1234      | 'made':{'value':1e-999999999 | figure must not have more than 100 digits
      'made':{'value':1234      | 'made':{'value':1e9999999999 | not a figure
      """;

  private Broken() {}

  /** Returns {@code json} with {@code broken} where {@code part} stands first. */
  static String json(String json, String part, String broken) {
    String quoted = part.replace('\'', '"');
    assertThat(json).contains(quoted);
    String other = broken.equals("''") ? "" : broken.replace('\'', '"').replace("\"\"\"\"", "\"\"");
    return json.substring(0, json.indexOf(quoted))
        + other
        + json.substring(json.indexOf(quoted) + quoted.length());
  }
}
