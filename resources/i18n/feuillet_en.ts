<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>feuillet::Notices</name>
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
</context>
<context>
    <name>feuillet::ProofingPanel</name>
    <message numerus="yes">
        <source>Spelling · %n times</source>
        <translation>
            <numerusform>Spelling · %n time</numerusform>
            <numerusform>Spelling · %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown name(s)</source>
        <translation>
            <numerusform>%n unknown name</numerusform>
            <numerusform>%n unknown names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feuillet::Proofreading</name>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>%n word to look at</numerusform>
            <numerusform>%n words to look at</numerusform>
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
</TS>
