@echo off
rem Starts Offerwright: without arguments the window, with arguments the command line. Uses JAVA_HOME, else java on the path; Java 25.
setlocal
set "here=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:+UseSerialGC %OFFERWRIGHT_JAVA_OPTIONS% --enable-native-access=javafx.graphics,ALL-UNNAMED --module-path="%here%\javafx" --add-modules=javafx.controls,javafx.swing -classpath "%here%\lib\*" offerwright.Main %*
exit /b %errorlevel%
