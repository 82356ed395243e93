<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConsistencyWording</name>
    <message numerus="yes">
        <source>“%1” is also spelled “%2” (%Ln time(s)) in this article: one name, two spellings?</source>
        <translation>
            <numerusform>“%1” is also spelled “%2” (%Ln time) in this article: one name, two spellings?</numerusform>
            <numerusform>“%1” is also spelled “%2” (%Ln times) in this article: one name, two spellings?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrammarWording</name>
    <message numerus="yes">
        <source>Grammar was not checked in %n paragraph(s).</source>
        <translation>
            <numerusform>Grammar was not checked in %n paragraph.</numerusform>
            <numerusform>Grammar was not checked in %n paragraphs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 feuillets</source>
        <translation>
            <numerusform>%1 feuillets</numerusform>
            <numerusform>%1 feuillets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2 character(s)</source>
        <translation>
            <numerusform>%1 / %2 character</numerusform>
            <numerusform>%1 / %2 characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2 feuillets</source>
        <translation>
            <numerusform>%1 / %2 feuillet</numerusform>
            <numerusform>%1 / %2 feuillets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2 line(s)</source>
        <translation>
            <numerusform>%1 / %2 line</numerusform>
            <numerusform>%1 / %2 lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2 word(s)</source>
        <translation>
            <numerusform>%1 / %2 word</numerusform>
            <numerusform>%1 / %2 words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>Nothing was signed: %n blocking finding(s) stand in the text, first of all “%1” (%2). Correct it, or answer what is no fault, and sign again.</source>
        <translation>
            <numerusform>Nothing was signed: %n blocking finding stands in the text, “%1” (%2). Correct it, or answer it if it is no fault, and sign again.</numerusform>
            <numerusform>Nothing was signed: %n blocking findings stand in the text, first of all “%1” (%2). Correct them, or answer those that are no faults, and sign again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was signed: %n suggestion(s) wait for an answer, first of all about “%1”. Accept or refuse them, save, and sign again.</source>
        <translation>
            <numerusform>Nothing was signed: %n suggestion waits for an answer, about “%1”. Accept or refuse it, save, and sign again.</numerusform>
            <numerusform>Nothing was signed: %n suggestions wait for an answer, first of all about “%1”. Accept or refuse them, save, and sign again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>(%n times)</source>
        <translation>
            <numerusform>(%n time)</numerusform>
            <numerusform>(%n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) imported.</source>
        <translation>
            <numerusform>%Ln name imported.</numerusform>
            <numerusform>%Ln names imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) in the site</source>
        <translation>
            <numerusform>%n story in the site</numerusform>
            <numerusform>%n stories in the site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n file written</numerusform>
            <numerusform>%n files written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) changed at the desk since; publish again.</source>
        <translation>
            <numerusform>%n story changed at the desk since; publish again.</numerusform>
            <numerusform>%n stories changed at the desk since; publish again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::AxeCheck</name>
    <message numerus="yes">
        <source>Accessibility: %1 (%2, %n time(s))</source>
        <translation>
            <numerusform>Accessibility: %1 (%2, %n time)</numerusform>
            <numerusform>Accessibility: %1 (%2, %n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::ChecksList</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The title has %n characters; search engines show 70.</source>
        <translation>
            <numerusform>The title has %n character; search engines show 70.</numerusform>
            <numerusform>The title has %n characters; search engines show 70.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lede has %n characters: little for search engines.</source>
        <translation>
            <numerusform>The lede has %n character: little for search engines.</numerusform>
            <numerusform>The lede has %n characters: little for search engines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::ComparisonDocument</name>
    <message numerus="yes">
        <source>⋯ %n unchanged</source>
        <translation>
            <numerusform>⋯ %n unchanged</numerusform>
            <numerusform>⋯ %n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n moved along</source>
        <translation>
            <numerusform>⋯ %n moved along</numerusform>
            <numerusform>⋯ %n moved along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::CountLabel</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::FindDesk</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::FindingCard</name>
    <message numerus="yes">
        <source>%1 · %n times</source>
        <translation>
            <numerusform>%1 · %n time</numerusform>
            <numerusform>%1 · %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::MachineChecks</name>
    <message numerus="yes">
        <source>%n more finding(s) that block.</source>
        <translation>
            <numerusform>%n more finding that blocks.</numerusform>
            <numerusform>%n more findings that block.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certain fault(s) left.</source>
        <translation>
            <numerusform>%n certain fault left.</numerusform>
            <numerusform>%n certain faults left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of typography to correct.</source>
        <translation>
            <numerusform>%n place of typography to correct.</numerusform>
            <numerusform>%n places of typography to correct.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::MergeDialog</name>
    <message numerus="yes">
        <source>%1 saved this article while you were writing. All that could be joined is joined; in %Ln place(s) you both wrote. Choose what stays.</source>
        <translation>
            <numerusform>%1 saved this article while you were writing. All that could be joined is joined; in %Ln place you both wrote. Choose what stays.</numerusform>
            <numerusform>%1 saved this article while you were writing. All that could be joined is joined; in %Ln places you both wrote. Choose what stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left to choose.</source>
        <translation>
            <numerusform>%Ln place left to choose.</numerusform>
            <numerusform>%Ln places left to choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::Messages</name>
    <message numerus="yes">
        <source>Received: %n paragraph(s)</source>
        <translation>
            <numerusform>Received: %n paragraph</numerusform>
            <numerusform>Received: %n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crosshead(s)</source>
        <translation>
            <numerusform>%n crosshead</numerusform>
            <numerusform>%n crossheads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <translation>
            <numerusform>%n line left out.</numerusform>
            <numerusform>%n lines left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this story no longer say what they should. Publish it again, and replace them wherever they were copied to.</source>
        <translation>
            <numerusform>%n file of this story no longer says what it should. Publish it again, and replace it wherever it was copied to.</numerusform>
            <numerusform>%n files of this story no longer say what they should. Publish it again, and replace them wherever they were copied to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The site is published: %n story(ies).</source>
        <translation>
            <numerusform>The site is published: %n story.</numerusform>
            <numerusform>The site is published: %n stories.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed.</source>
        <translation>
            <numerusform>%n file changed.</numerusform>
            <numerusform>%n files changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::NamesDesk</name>
    <message numerus="yes">
        <source>%Ln name(s) imported.</source>
        <translation>
            <numerusform>%Ln name imported.</numerusform>
            <numerusform>%Ln names imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::NamesDialog</name>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln name(s)</source>
        <translation>
            <numerusform>%1 of %Ln name</numerusform>
            <numerusform>%1 of %Ln names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::ProofingPanel</name>
    <message numerus="yes">
        <source>%n unknown name(s)</source>
        <translation>
            <numerusform>%n unknown name</numerusform>
            <numerusform>%n unknown names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) ignored here: look again</source>
        <translation>
            <numerusform>%n remark ignored here: look again</numerusform>
            <numerusform>%n remarks ignored here: look again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::Proofreading</name>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n to correct</numerusform>
            <numerusform>%n to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::RecoveryPanel</name>
    <message numerus="yes">
        <source>%n text(s) were typed and not saved. Nothing of them is lost: take each up again, or discard it.</source>
        <translation>
            <numerusform>%n text was typed and not saved. Nothing of it is lost: take it up again, or discard it.</numerusform>
            <numerusform>%n texts were typed and not saved. Nothing of them is lost: take each up again, or discard it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::RepliesDialog</name>
    <message numerus="yes">
        <source>%n line(s) of %1</source>
        <translation>
            <numerusform>%n line of %1</numerusform>
            <numerusform>%n lines of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::Reviewing</name>
    <message numerus="yes">
        <source>%n suggestion(s) wait for an answer</source>
        <translation>
            <numerusform>%n suggestion waits for an answer</numerusform>
            <numerusform>%n suggestions wait for an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::RuleTree</name>
    <message numerus="yes">
        <source>%n rule(s) set here</source>
        <translation>
            <numerusform>%n rule set here</numerusform>
            <numerusform>%n rules set here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::Sheet</name>
    <message numerus="yes">
        <source>%Ln sign(s)</source>
        <translation>
            <numerusform>%Ln sign</numerusform>
            <numerusform>%Ln signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::SignDialog</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 feuillets</source>
        <translation>
            <numerusform>%1 feuillets</numerusform>
            <numerusform>%1 feuillets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>version %Ln</source>
        <translation>
            <numerusform>version %Ln</numerusform>
            <numerusform>version %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) left to tick.</source>
        <translation>
            <numerusform>%Ln check left to tick.</numerusform>
            <numerusform>%Ln checks left to tick.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::SpokenFindings</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s): %1</source>
        <translation>
            <numerusform>%n correction: %1</numerusform>
            <numerusform>%n corrections: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::Start</name>
    <message numerus="yes">
        <source>Feuillet is open on this desk already: its window was given %n file(s).</source>
        <translation>
            <numerusform>Feuillet is open on this desk already: its window was given %n file.</numerusform>
            <numerusform>Feuillet is open on this desk already: its window was given %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::StatusLine</name>
    <message numerus="yes">
        <source>%Ln sign(s)</source>
        <translation>
            <numerusform>%Ln sign</numerusform>
            <numerusform>%Ln signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 feuillets</source>
        <translation>
            <numerusform>%L1 feuillets</numerusform>
            <numerusform>%L1 feuillets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::SystemDialog</name>
    <message numerus="yes">
        <source>%n part(s) missing. Everything else works.</source>
        <translation>
            <numerusform>%n part missing. Everything else works.</numerusform>
            <numerusform>%n parts missing. Everything else works.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::TypographyDialog</name>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… and %n more line</numerusform>
            <numerusform>… and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::VersionsPanel</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
</TS>
