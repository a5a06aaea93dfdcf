@echo off
rem Starts Offerwright: without arguments the window, with arguments the command line. Uses JAVA_HOME, else java on the path; Java 25.
setlocal
set "here=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version 2>&1 | findstr /r /c:"version .2[5-9]" /c:"version .[3-9][0-9]" >nul
if errorlevel 1 (
  echo Offerwright needs Java 25: install one, for example Eclipse Temurin 25, or set JAVA_HOME to it. 1>&2
  exit /b 2
)
"%java%" -XX:+UseSerialGC %OFFERWRIGHT_JAVA_OPTIONS% --enable-native-access=javafx.graphics,ALL-UNNAMED --module-path="%here%\javafx" --add-modules=javafx.controls,javafx.swing -classpath "%here%\lib\*" offerwright.Main %*
exit /b %errorlevel%
